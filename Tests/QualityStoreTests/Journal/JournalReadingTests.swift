import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("Reading the journal")
struct JournalReadingTests {
  let store: QualityStore
  let signature = SampleLabel.signature()

  init() throws { store = try SampleLabel.filledStore() }

  @Test("a page continues where the one before ended")
  func pages() throws {
    let count = try store.read { try $0.journalCount() }
    let all = try store.read { try $0.journal(limit: count + 10) }
    #expect(all.count == count)
    #expect(all.map(\.id) == (1...Int64(count)).reversed())
    let first = try store.read { try $0.journal(limit: 5) }
    let second = try store.read { try $0.journal(limit: 5, before: first.last?.id) }
    #expect(first + second == Array(all.prefix(10)))
    #expect(try store.read { try $0.journal(limit: 5, before: 1) }.isEmpty)
  }

  @Test("an entry that is not there is refused")
  func missing() throws {
    #expect(throws: UnknownCode(kind: .entry, code: "9999", near: [])) {
      try store.read { try $0.journalEntry(9999) }
    }
  }

  @Test("the decisions about one action, the newest first")
  func aboutAction() throws {
    #expect(try store.read { try $0.journal(about: .action, "A-2") }.map(\.fact) == ["actionMoved", "actionOpened"])
    #expect(try store.read { try $0.journal(about: .action, "A-99") }.isEmpty)
  }

  @Test("a fact is kept as sorted JSON, exact and the same in every language")
  func json() throws {
    let figure = SampleLabel.ratio("TEL-01", "2026-10", 0.1, of: 1034, site: "VAL")
    try store.perform(RecordMeasurement(figure), by: signature)
    #expect(
      try store.fetch(String.self, "SELECT fact FROM journalEntry ORDER BY id DESC LIMIT 1")
        == #"{"before":"790/1000","figure":"0.1/1034","indicator":"TEL-01","period":"2026-10","site":"VAL"}"#)
  }

  @Test("every fact of the program can be kept and is read back with its details")
  func facts() throws {
    let entries = try store.read { try $0.journal(limit: 100) }
    #expect(
      Set(entries.map(\.fact)) == [
        "labelStarted", "measurementsImported", "actionOpened", "actionMoved", "actionDone", "agentAdded",
        "trainingRecorded", "tutoringRecorded", "obligationHeld",
      ])
    for entry in entries { #expect(!entry.details.isEmpty, "\(entry.fact)") }
  }

  @Test("the rows that a decision changed are told in codes, only where they differ")
  func rowChanges() throws {
    let before = try store.read { try $0.action("A-1") }
    var after = before
    (after.title, after.site, after.engagements) = ("Rappeler le jour même", "VAL", [1])
    let entry = try #require(try store.perform(EditAction(before, to: after), by: signature))
    let changes = try store.read { try $0.rowChanges(of: entry.id, limit: 10) }
    #expect(changes.map(\.operation) == [.update, .delete])
    #expect(changes.map(\.table) == ["correctiveAction", "actionEngagement"])
    #expect(changes.map(\.name) == ["A-1 Rappeler le jour même", "A-1 E2"])
    #expect(
      changes[0].differences == [
        .init(column: "site", before: "RIV", after: "VAL"),
        .init(column: "title", before: "Rappeler les appels perdus", after: "Rappeler le jour même"),
      ])
    #expect(
      changes[1].differences == [
        .init(column: "action", before: "A-1", after: nil), .init(column: "engagement", before: "E2", after: nil),
      ])
  }

  @Test("what came after is told even when the row changed again since")
  func laterImages() throws {
    let figures = [14.5, 16.0, 0.1]
    let entries = try figures.map {
      try #require(try store.perform(RecordMeasurement(SampleLabel.value("CC-02", "2026-Q1", $0)), by: signature))
    }
    let told = try entries.map { entry in
      try store.read { try $0.rowChanges(of: entry.id, limit: 1) }[0].differences.filter { $0.column == "value" }
    }
    #expect(
      told == [
        [.init(column: "value", before: nil, after: "14.5")], [.init(column: "value", before: "14.5", after: "16")],
        [.init(column: "value", before: "16", after: "0.1")],
      ])
  }

  @Test("no more rows than asked for, and none for an entry that is not there")
  func limit() throws {
    #expect(try store.read { try $0.rowChanges(of: 1, limit: 3) }.count == 3)
    #expect(try store.read { try $0.rowChanges(of: 9999, limit: 3) }.isEmpty)
  }
}
