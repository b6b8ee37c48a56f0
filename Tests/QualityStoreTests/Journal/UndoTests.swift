import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("Undo and redo")
struct UndoTests {
  let store: QualityStore
  let signature = SampleLabel.signature()

  init() throws { store = try SampleLabel.store() }

  private func record(_ value: Double, by author: String = "Camille Roux") throws {
    try store.perform(
      RecordMeasurement(SampleLabel.value("CC-03", "2026-10", value)), by: SampleLabel.signature(author))
  }

  private func figure() throws -> Double? {
    try store.read { try $0.measurements(of: "CC-03") }.first?.figure.value(in: .count)
  }

  @Test("several decisions are taken back one by one, and done again one by one")
  func levels() throws {
    for value in [1.0, 2, 3] { try record(value) }
    var seen: [Double?] = []
    for _ in 1...3 {
      try store.undo(by: signature)
      seen.append(try figure())
    }
    #expect(seen == [2, 1, nil])
    #expect(throws: UndoRefusal.nothingToUndo) { try store.undo(by: signature) }
    seen = []
    for _ in 1...3 {
      try store.redo(by: signature)
      seen.append(try figure())
    }
    #expect(seen == [1, 2, 3])
    #expect(throws: UndoRefusal.nothingToRedo) { try store.redo(by: signature) }
  }

  @Test("undo and redo can be mixed")
  func mixed() throws {
    for value in [1.0, 2, 3] { try record(value) }
    let steps: [(String, Double?)] = [
      ("u", 2), ("u", 1), ("r", 2), ("u", 1), ("u", nil), ("r", 1), ("r", 2), ("r", 3), ("u", 2),
    ]
    for (index, step) in steps.enumerated() {
      _ = try step.0 == "u" ? store.undo(by: signature) : store.redo(by: signature)
      #expect(try figure() == step.1, "step \(index + 1)")
    }
  }

  @Test("a new decision ends what could be done again")
  func newDecision() throws {
    for value in [1.0, 2] { try record(value) }
    try store.undo(by: signature)
    try record(5)
    #expect(throws: UndoRefusal.nothingToRedo) { try store.redo(by: signature) }
    try store.undo(by: signature)
    #expect(try figure() == 1)
  }

  @Test("an undo is an entry of its own that speaks of what it takes back")
  func entries() throws {
    try record(1)
    let decided = try #require(try store.latestEntry())
    let later = SampleLabel.signature(on: SampleLabel.day("2026-11-25"))
    let undone = try store.undo(by: later)
    #expect((undone.fact, undone.role, undone.day) == ("undone", .undo(of: decided.id), later.day))
    #expect(undone.details == ["fact": .phrase(decided.phrase), "id": .text(String(decided.id))])
    #expect(undone.changes == 1)
    #expect(try store.read { try $0.journalEntry(decided.id).isUndone })
    let redone = try store.redo(by: later)
    #expect((redone.fact, redone.role) == ("redone", .redo(of: decided.id)))
    #expect(try !store.read { try $0.journalEntry(decided.id).isUndone })
    // An undo is not a decision: the next one takes back the decision again, not the redo.
    #expect(try store.undo(by: later).role == .undo(of: decided.id))
    #expect(try !store.read { try $0.journalEntry(undone.id).isUndone })
  }

  @Test("each author takes back only what is theirs")
  func authors() throws {
    try record(1, by: "Camille Roux")
    try store.perform(
      RecordMeasurement(SampleLabel.value("CC-02", "2026-Q3", 9)), by: SampleLabel.signature("Alix Brun"))
    #expect(throws: UndoRefusal.nothingToUndo) { try store.undo(by: SampleLabel.signature("Sacha Petit")) }
    try store.undo(by: signature)
    #expect(try figure() == nil)
    #expect(try store.read { try $0.measurements(of: "CC-02") }.count == 1)
    #expect(throws: UndoRefusal.nothingToRedo) { try store.redo(by: SampleLabel.signature("Alix Brun")) }
    // Somebody else's decision meanwhile does not end what one can do again.
    try store.perform(
      RecordMeasurement(SampleLabel.value("CC-02", "2026-Q2", 9)), by: SampleLabel.signature("Alix Brun"))
    try store.redo(by: signature)
    #expect(try figure() == 1)
  }

  @Test("an import of thousands of figures is taken back and done again whole")
  func largeImport() throws {
    let first = SampleLabel.period("1980-01")
    let figures = (0..<2400).map { index in
      SampleLabel.ratio(
        "TEL-01", first.advanced(by: index / 5).code, Double(index) / 7, of: 1000,
        site: [nil, "VAL", "RIV"][index % 5 % 3], note: index % 5 > 2 ? "\(index)" : "")
    }
    let before = try store.contents()
    let entry = try #require(try store.perform(ImportMeasurements(figures), by: signature))
    let after = try store.contents()
    // 3 places a month, two of them given twice: the second time corrects the first.
    #expect(entry.changes == 2400)
    #expect(after["measurement"]?.count == 1440)
    try store.undo(by: signature)
    #expect(try store.contents() == before)
    try store.redo(by: signature)
    #expect(try store.contents() == after)
  }

  @Test("what was decided before the program was left is taken back after it was opened again")
  func acrossOpenings() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/label.vigie"
      do {
        let store = try QualityStore.create(at: path, SampleLabel.start, by: signature)
        try store.perform(RecordMeasurement(SampleLabel.value("CC-03", "2026-10", 1)), by: signature)
        try store.perform(RecordMeasurement(SampleLabel.value("CC-03", "2026-10", 2)), by: signature)
      }
      func figures(_ store: QualityStore) throws -> [Figure] {
        try store.read { try $0.measurements(of: "CC-03") }.map(\.figure)
      }
      do {
        let store = try QualityStore.open(at: path)
        try store.undo(by: signature)
        #expect(try figures(store) == [.value(1)])
      }
      do {
        let store = try QualityStore.open(at: path)
        try store.undo(by: signature)
        #expect(try figures(store) == [])
      }
      let store = try QualityStore.open(at: path)
      try store.redo(by: signature)
      try store.redo(by: signature)
      #expect(try figures(store) == [.value(2)])
      #expect(try store.check() == [])
    }
  }
}
