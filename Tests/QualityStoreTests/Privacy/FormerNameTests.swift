import GRDB
import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("Whoever is erased is erased with every name and in every list")
struct FormerNameTests {
  private let signature = SampleLabel.signature()

  @Test("a name that was corrected is erased with the one that is true, wherever it was written")
  func formerName() throws {
    let store = try SampleLabel.storeWithSession()
    try add("AG-07", "Léa Roy", to: store)
    let before = try store.read { try $0.agent("AG-07") }
    var after = before
    after.name = "Léa Roy-Martin"
    try store.perform(EditAgent(before, to: after), by: signature)
    let session = try store.read { try $0.trainingSession("S-1") }
    var noted = session
    (noted.notes, noted.evidence) = ("Léa Roy excusée, ROY-MARTIN Léa aussi", "feuilles/lea_roy.pdf")
    try store.perform(EditSession(session, to: noted), by: signature)
    var action = CorrectiveAction(title: "Prévenir Léa Roy", createdOn: SampleLabel.today)
    action.owner = .other("Léa Roy")
    try store.perform(AddAction(action), by: SampleLabel.signature("Léa Roy"))
    #expect(try store.read { try $0.erasure(of: .agent("AG-07")) }.traces == ["Léa Roy-Martin", "Léa Roy", "AG-07"])
    try store.perform(EraseAgent(code: "AG-07"), by: signature)
    #expect(try traces(of: "roy", in: store) == [])
    #expect(
      try store.read { try $0.trainingSession("S-1") }.notes
        == "Agent effacé n°\u{A0}1 excusée, Agent effacé n°\u{A0}1 aussi")
    #expect(try store.check() == [])
  }

  @Test("a sender who was written otherwise first too")
  func formerSender() throws {
    let store = try SampleLabel.store()
    try store.perform(
      AddFeedback(
        Feedback(
          kind: .complaint, channel: .email, subject: "Madame Cattois et Monsieur Lamirand", details: "H. Lamirand",
          sender: "Hubert Lamirand <h.l@example.org>", receivedOn: SampleLabel.today)), by: signature)
    try store.perform(
      AddAction(CorrectiveAction(title: "Répondre à Hubert Lamirand", createdOn: SampleLabel.today)), by: signature)
    let before = try store.read { try $0.feedback("R-1") }
    var after = before
    after.sender = "Roselyne Cattois <r.c@example.org>"
    try store.perform(EditFeedback(before, to: after), by: signature)
    #expect(
      try store.read { try $0.erasure(of: .sender(of: "R-1")) }.traces.sorted()
        == ["Hubert Lamirand", "Roselyne Cattois", "h.l@example.org", "r.c@example.org"])
    try store.perform(EraseSender(code: "R-1"), by: signature)
    #expect(try traces(of: "hubert", in: store) == [])
    #expect(try traces(of: "h.l@", in: store) == [])
  }

  @Test("one who was entered twice, and taken back once")
  func takenBack() throws {
    let store = try SampleLabel.store()
    try add("AG-07", "Léo Roy", to: store)
    try store.undo(by: signature)
    try add("AG-07", "Léa Roy", to: store)
    try store.perform(EraseAgent(code: "AG-07"), by: signature)
    #expect(try traces(of: "roy", in: store) == [])
    #expect(try traces(of: "AG-07", in: store) == [])
    #expect(try store.check() == [])
  }

  @Test("a code that is a word or a number is erased from the lists of the journal, and from no other text")
  func codes() throws {
    for code in ["123456", "DURAND"] {
      let store = try SampleLabel.filledStore()
      try add(code, "Léa Roy", to: store)
      let seats = ["AG-02", code].map { TrainingSeat(agent: $0, course: "ACCUEIL") }
      try store.perform(RequestTraining(seats, year: 2027), by: signature)
      try store.perform(RefuseTraining(seats, year: 2027, because: "complet"), by: signature)
      try store.perform(
        RecordTraining(Training(agent: code, course: "ACCUEIL", day: SampleLabel.today)), by: signature)
      try store.perform(RecordMeasurement(SampleLabel.value("CC-03", "2025-01", 123_456)), by: signature)
      try store.perform(EraseAgent(code: code), by: signature)
      let facts = try store.factTexts()
      #expect(facts.filter { $0.contains(code) }.map { $0.contains("CC-03") } == (code == "DURAND" ? [] : [true]))
      #expect(facts.contains { $0.contains("AG-02 ACCUEIL, EX-1 ACCUEIL") })
      #expect(try store.fetch(Int.self, "SELECT count(*) FROM rowChange WHERE before LIKE '%\"\(code)\"%'") == 0)
      #expect(try store.check() == [])
    }
  }

  private func add(_ code: String, _ name: String, to store: QualityStore) throws {
    try store.perform(AddAgent(Agent(code: code, name: name), assignments: []), by: signature)
  }

  // What is left of somebody in any text of any table.
  private func traces(of text: String, in store: QualityStore) throws -> [String] {
    let folded = Folding.fold(text)
    return try store.queue.inDatabase { db in
      let tables = try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
      return try tables.flatMap { table in
        try Row.fetchAll(db, sql: "SELECT * FROM \(table)").flatMap { row in
          row.compactMap { column, value in
            String.fromDatabaseValue(value).flatMap {
              Folding.fold($0).contains(folded) ? "\(table).\(column) \($0)" : nil
            }
          }
        }
      }
    }
  }
}

extension QualityStore {
  fileprivate func factTexts() throws -> [String] {
    try queue.inDatabase { try String.fetchAll($0, sql: "SELECT fact FROM journalEntry") }
  }
}
