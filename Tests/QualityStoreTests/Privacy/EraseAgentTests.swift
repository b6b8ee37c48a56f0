import Foundation
import GRDB
import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("An erased agent is nowhere in the file, and the file is as right as before")
struct EraseAgentTests {
  private let signature = SampleLabel.signature()

  @Test("a pseudonym stays, with the bureau, the posts and the trainings")
  func pseudonym() throws {
    let store = try SampleLabel.heldStore()
    let entry = try store.perform(EraseAgent(code: "AG-01"), by: signature)
    #expect(entry?.phrase == Phrase("fact.agentErased", ["code": "EX-1"]))
    let agent = try store.read { try $0.agent("EX-1") }
    #expect(agent == Agent(code: "EX-1", name: "Agent effacé n°\u{A0}1", bureau: "BAC", site: "VAL"))
    let (trainings, tutorings) = try store.read { (try $0.trainings(), try $0.tutorings()) }
    #expect(trainings.filter { $0.agent == "EX-1" }.count == 2)
    #expect(tutorings.map(\.tutor) == ["EX-1"])
    try store.perform(EraseAgent(code: "AG-02"), by: signature)
    #expect(try store.read { try $0.agents() }.map(\.code) == ["EX-1", "EX-2"])
  }

  @Test("figures and the number of what was counted for them do not change, nor does counting again")
  func figures() throws {
    let store = try SampleLabel.heldStore()
    let before = try store.read { try $0.allMeasurements() }
    let counted = try store.fetch(Int.self, "SELECT count(*) FROM countedItem")
    #expect(try store.fetch(Int.self, "SELECT count(*) FROM countedItem WHERE code = 'AG-01'") ?? 0 > 0)
    try store.perform(EraseAgent(code: "AG-01"), by: signature)
    #expect(try store.read { try $0.allMeasurements() } == before)
    #expect(try store.fetch(Int.self, "SELECT count(*) FROM countedItem") == counted)
    let period = SampleLabel.period("2026-Q3")
    #expect(
      try store.perform(RecountFigure(indicator: "FOR-01", period: period, reason: "vérifier"), by: signature) == nil)
  }

  @Test("neither the name nor the code is left in any row, any image of a row or any sentence of the journal")
  func everywhere() throws {
    let store = try SampleLabel.groupStore()
    var action = try store.read { try $0.action("A-1") }
    let before = action
    action.owner = .agent(code: "AG-01", name: "Dominique Noël")
    action.notes = "Vu avec NOËL Dominique (ag-01)."
    try store.perform(EditAction(before, to: action), by: signature)
    try store.perform(CancelAction(code: "A-1", reason: "dominique noel est parti"), by: signature)
    #expect(try traces(in: store).count > 5)
    try store.perform(EraseAgent(code: "AG-01"), by: signature)
    #expect(try traces(in: store) == [])
    let notes = try store.read { try $0.action("A-1").notes }
    #expect(notes == "Vu avec Agent effacé n°\u{A0}1 (EX-1).")
    #expect(try store.check() == [])
  }

  // Every text of every table takes the name, where the schema lets it: a table made later is tried as well.
  @Test("whatever the table and the column")
  func anyColumn() throws {
    let store = try RowCaptureTests().store
    try store.script(RowCaptureTests.rows)
    var named: Set<String> = []
    for (table, column) in try store.texts() {
      let sql = """
        UPDATE \(table) SET \(column) = 'NOËL Dominique (AG-01) ' || id WHERE id = (SELECT min(id) FROM \(table))
        """
      if (try? store.script(sql)) != nil { named.insert("\(table).\(column)") }
    }
    #expect(named.count > 60)
    #expect(
      named.isSuperset(of: [
        "measurement.note", "trainingSession.notes", "savedView.folded", "countedItem.code", "retention.basis",
      ]))
    try store.perform(EraseAgent(code: "AG-01"), by: SampleLabel.signature("Alix"))
    #expect(try traces(in: store) == [])
    #expect(try store.check() == [])
  }

  @Test("the past is told with the pseudonym, and can still be looked at")
  func past() throws {
    let store = try SampleLabel.filledStore()
    let later = SampleLabel.signature(on: SampleLabel.day("2026-11-25"))
    try store.perform(EraseAgent(code: "AG-01"), by: later)
    let past = try store.asOf(SampleLabel.today)
    #expect(try past.read { try $0.agents() }.map(\.code) == ["EX-1", "AG-02"])
    #expect(try past.read { try $0.trainingDeadlines(on: SampleLabel.today) }.map(\.agent.code).contains("EX-1"))
  }

  @Test("it is not undone, nor is what was rewritten; other decisions are")
  func undo() throws {
    let store = try SampleLabel.filledStore()
    let other = SampleLabel.signature("Alix")
    try store.perform(RecordMeasurement(SampleLabel.value("CC-03", "2025-01", 1)), by: other)
    try store.perform(HoldObligation(code: "COPIL", day: SampleLabel.day("2026-03-12"), note: "avec AG-01"), by: other)
    try store.perform(EraseAgent(code: "AG-01"), by: signature)
    #expect(throws: UndoRefusal.erasure) { try store.undo(by: signature) }
    try store.perform(RecordMeasurement(SampleLabel.value("CC-03", "2025-02", 1)), by: signature)
    try store.undo(by: signature)
    try store.redo(by: signature)
    try store.undo(by: signature)
    #expect(throws: UndoRefusal.erasure) { try store.undo(by: signature) }
    #expect(try store.check() == [])
    // The note stands in no sentence and in no image: taking it back brings nobody back.
    try store.undo(by: other)
    try store.undo(by: other)
    #expect(try store.check() == [])
  }

  @Test("a decision that spoke of the agent is not undone either, nor done again")
  func rewritten() throws {
    let store = try SampleLabel.filledStore()
    let other = SampleLabel.signature("Alix")
    let entry = try #require(
      try store.perform(
        RecordTraining(Training(agent: "AG-01", course: "ACCUEIL", day: SampleLabel.day("2026-11-02"))), by: other))
    try store.perform(EraseAgent(code: "AG-01"), by: signature)
    #expect(throws: UndoRefusal.erased(entry.id)) { try store.undo(by: other) }
    let redone = try SampleLabel.filledStore()
    try redone.perform(
      RecordTraining(Training(agent: "AG-01", course: "ACCUEIL", day: SampleLabel.day("2026-11-02"))), by: other)
    try redone.undo(by: other)
    try redone.perform(EraseAgent(code: "AG-01"), by: signature)
    #expect(throws: UndoRefusal.erased(entry.id)) { try redone.redo(by: other) }
    #expect(try traces(in: redone) == [])
  }

  @Test("what would be erased is told without writing anything")
  func plan() throws {
    let store = try SampleLabel.filledStore()
    let entries = try store.read { try $0.journalCount() }
    let plan = try store.read { try $0.erasure(of: .agent("AG-01")) }
    #expect(plan.newCode == "EX-1" && plan.newName == "Agent effacé n°\u{A0}1")
    #expect(plan.texts.map(\.column) == ["code", "name", "owner"])
    #expect(plan.kept.map(\.table) == ["assignment", "training", "tutoring"])
    #expect(plan.kept.map(\.count) == [1, 2, 1])
    #expect(plan.decisions > 3)
    #expect(try store.read { try $0.journalCount() } == entries)
    #expect(try store.read { try $0.agent("AG-01") }.name == "Dominique Noël")
  }

  @Test("an erased agent is not erased again, and nobody signs their own erasure")
  func refused() throws {
    let store = try SampleLabel.filledStore()
    try store.perform(EraseAgent(code: "AG-01"), by: signature)
    #expect(throws: ErasureRefusal.alreadyErased("EX-1")) {
      try store.perform(EraseAgent(code: "EX-1"), by: signature)
    }
    #expect(throws: ErasureRefusal.oneself) {
      try store.perform(EraseAgent(code: "AG-02"), by: SampleLabel.signature("Brun Alix"))
    }
    #expect(throws: UnknownCode.self) { try store.perform(EraseAgent(code: "AG-01"), by: signature) }
  }

  @Test("no byte of the name or of the code is left in the file or in its log")
  func bytes() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/label.vigie"
      let store = try QualityStore.create(at: path, SampleLabel.start, by: signature)
      try SampleLabel.fill(store)
      func found() throws -> [String] {
        try FileProbe.contents(folder).filter { _, bytes in
          ["Dominique Noël", "AG-01"].contains { bytes.range(of: Data($0.utf8)) != nil }
        }.keys.sorted()
      }
      #expect(try !found().isEmpty)
      try store.perform(EraseAgent(code: "AG-01"), by: signature)
      #expect(try store.purge())
      #expect(try found() == [])
      #expect(try store.check() == [])
    }
  }

  @Test("a copy beside the file that still holds the name is found")
  func copies() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/label.vigie"
      try FileProbe.label(at: path)
      try FileManager.default.copyItem(atPath: path, toPath: path + ".before-7")
      try FileProbe.label(at: folder + "/empty.vigie", filled: false)
      let store = try QualityStore.open(at: path)
      #expect(store.copies(holding: ["Dominique Noël", "AG-01"]) == ["label.vigie.before-7"])
      for (name, isFound) in [
        ("NOËL Dominique", true), ("Noel Dominique", false), ("Dominique", true), ("dominique", false),
      ] {
        #expect(store.copies(holding: [name]).isEmpty == !isFound, "\(name)")
      }
    }
  }

  // Where the agent is named, anywhere in the file.
  private func traces(in store: QualityStore) throws -> [String] {
    let names = [SaidName(person: "Dominique Noël"), SaidName(code: "AG-01")].compactMap(\.self)
    return try store.queue.inDatabase { db in
      let tables = try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
      return try tables.flatMap { table in
        try Row.fetchAll(db, sql: "SELECT * FROM \(table)").flatMap { row in
          row.compactMap { column, value in
            guard let text = String.fromDatabaseValue(value), names.contains(where: { $0.isSaid(in: text) }) else {
              return nil
            }
            return "\(table).\(column) \(text)"
          }
        }
      }
    }
  }
}

extension QualityStore {
  /// The columns that a script can write a name into; a code by which a row is known stands for no person,
  /// and what others are called for somebody else.
  fileprivate func texts() throws -> [(table: String, column: String)] {
    try tables().flatMap { table in
      try queue.inDatabase {
        try String.fetchAll(
          $0, sql: "SELECT name FROM pragma_table_info(?) WHERE type = 'TEXT' AND name <> 'publicID'",
          arguments: [table])
      }
      .filter { $0 != "code" || table == "countedItem" }
      .filter { !["agent.name", "feedback.sender"].contains("\(table).\($0)") }
      .map { (table: table, column: $0) }
    }
  }
}
