import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("An undo that would take back somebody's later work is refused")
struct UndoConflictTests {
  let store: QualityStore
  let camille = SampleLabel.signature("Camille Roux")
  let alix = SampleLabel.signature("Alix Brun")

  init() throws { store = try SampleLabel.store() }

  private func expectConflict(_ names: [String], _ attempt: () throws -> JournalEntry) throws {
    let before = try store.contents()
    let entries = try store.read { try $0.journalCount() }
    #expect(throws: UndoRefusal.conflict(names)) { try attempt() }
    #expect(try store.contents() == before)
    #expect(try store.read { try $0.journalCount() } == entries)
  }

  @Test("both changed the same figure")
  func updateUpdate() throws {
    try store.perform(RecordMeasurement(SampleLabel.value("CC-03", "2026-10", 1, site: "VAL")), by: alix)
    try store.perform(RecordMeasurement(SampleLabel.value("CC-03", "2026-10", 2, site: "VAL")), by: camille)
    try store.perform(RecordMeasurement(SampleLabel.value("CC-03", "2026-10", 3, site: "VAL")), by: alix)
    try expectConflict(["CC-03 2026-10 VAL"]) { try store.undo(by: camille) }
    // Once the other has taken theirs back, nothing stands in the way.
    try store.undo(by: alix)
    try store.undo(by: camille)
    #expect(try store.read { try $0.measurements(of: "CC-03") }.map(\.figure) == [.value(1)])
  }

  @Test("a figure changed and put back as it was is no conflict")
  func putBack() throws {
    try store.perform(RecordMeasurement(SampleLabel.value("CC-03", "2026-10", 2)), by: camille)
    for value in [3.0, 2] {
      try store.perform(RecordMeasurement(SampleLabel.value("CC-03", "2026-10", value)), by: alix)
    }
    try store.undo(by: camille)
    #expect(try store.read { try $0.measurements(of: "CC-03") }.isEmpty)
  }

  @Test("an action opened by one was moved on by the other")
  func insertUpdate() throws {
    try store.perform(AddAction(SampleLabel.actions[0]), by: camille)
    try store.perform(MoveAction(code: "A-1", stage: .inProgress, progress: 10), by: alix)
    try expectConflict(["A-1 Rappeler les appels perdus"]) { try store.undo(by: camille) }
  }

  @Test("rows that need the one to be removed are named")
  func insertReferenced() throws {
    try store.perform(AddAgent(Agent(code: "AG-07", name: "Dominique Noël"), assignments: []), by: camille)
    let day = SampleLabel.day("2026-03-10")
    try store.perform(RecordTraining(Training(agent: "AG-07", course: "FRAUDE", day: day)), by: alix)
    try expectConflict(["AG-07 FRAUDE 2026-03-10"]) { try store.undo(by: camille) }
    try store.undo(by: alix)
    try store.undo(by: camille)
    #expect(try store.read { try $0.agents() }.isEmpty)
    // And back again: the training cannot be done again while its agent is not there.
    try expectConflict(["AG-07"]) { try store.redo(by: alix) }
    try store.redo(by: camille)
    try store.redo(by: alix)
    #expect(try store.read { try $0.trainings() }.count == 1)
  }

  @Test("a figure taken back was entered by the other meanwhile")
  func placeTaken() throws {
    try store.perform(RecordMeasurement(SampleLabel.value("CC-03", "2026-10", 1)), by: camille)
    try store.undo(by: camille)
    try store.perform(RecordMeasurement(SampleLabel.value("CC-03", "2026-10", 2)), by: alix)
    try expectConflict(["CC-03 2026-10"]) { try store.redo(by: camille) }
  }

  @Test("another figure entered meanwhile does not stand in the way")
  func otherPlace() throws {
    try store.perform(RecordMeasurement(SampleLabel.value("CC-03", "2026-10", 1)), by: camille)
    try store.undo(by: camille)
    try store.perform(RecordMeasurement(SampleLabel.value("CC-03", "2026-09", 2)), by: alix)
    try store.redo(by: camille)
    #expect(try store.read { try $0.measurements(of: "CC-03") }.map(\.figure) == [.value(2), .value(1)])
  }

  @Test("a row that a script removed stands in the way of changing it back")
  func deleted() throws {
    try store.perform(RecordMeasurement(SampleLabel.value("CC-03", "2026-10", 1)), by: camille)
    try store.perform(RecordMeasurement(SampleLabel.value("CC-03", "2026-10", 2)), by: camille)
    try store.script("DELETE FROM measurement")
    try expectConflict(["CC-03 2026-10"]) { try store.undo(by: camille) }
  }

  @Test("every row that changed is named, and the sentence counts them")
  func many() throws {
    let periods = (1...7).map { "2026-0\($0)" }
    try store.perform(ImportMeasurements(periods.map { SampleLabel.value("CC-03", $0, 1) }), by: camille)
    try store.perform(ImportMeasurements(periods.map { SampleLabel.value("CC-03", $0, 2) }), by: alix)
    let names = periods.reversed().map { "CC-03 \($0)" }
    try expectConflict(names) { try store.undo(by: camille) }
    #expect(
      UndoRefusal.conflict(names).phrase
        == Phrase(
          "refusal.undo.conflict", ["names": .text(names.prefix(5).joined(separator: ", ")), "count": 7]))
  }
}
