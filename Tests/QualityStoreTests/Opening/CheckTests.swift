import GRDB
import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("Checking a file")
struct CheckTests {
  let store: QualityStore

  init() throws { store = try SampleLabel.filledStore() }

  @Test("a file that only decisions wrote is in order, also after undo and redo")
  func inOrder() throws {
    try store.undo(by: SampleLabel.signature())
    try store.undo(by: SampleLabel.signature())
    try store.redo(by: SampleLabel.signature())
    #expect(try store.check() == [])
  }

  @Test("what a script wrote is found, until the next decision notes it")
  func strays() throws {
    try store.script("UPDATE site SET name = 'X'; DELETE FROM obligationEvent")
    #expect(try store.check() == [.init(phrase: Phrase("check.strays", ["count": 3]))])
    try store.perform(RecordMeasurement(SampleLabel.value("CC-03", "2025-01", 1)), by: SampleLabel.signature())
    #expect(try store.check() == [])
  }

  @Test("a reference to nothing is found")
  func reference() throws {
    try store.script("PRAGMA foreign_keys = OFF; UPDATE agent SET site = 99 WHERE code = 'AG-01'")
    #expect(
      try store.check().first
        == .init(phrase: Phrase("check.reference", ["table": "agent", "key": "1", "parent": "site"])))
  }

  @Test("a schema that somebody altered or added to is found")
  func schema() throws {
    try store.script("DROP TRIGGER siteUpdated; CREATE TABLE notes (text); CREATE INDEX bySite ON agent (site)")
    try store.script("ALTER TABLE course ADD COLUMN hours INTEGER")
    #expect(
      Set(try store.check()) == [
        .init(phrase: Phrase("check.schemaDiffers", ["name": "course"])),
        .init(phrase: Phrase("check.schemaDiffers", ["name": "siteUpdated"])),
        .init(phrase: Phrase("check.schemaAdded", ["name": "bySite"])),
        .init(phrase: Phrase("check.schemaAdded", ["name": "notes"])),
      ])
  }

  @Test("statistics that SQLite keeps for itself are no alteration")
  func statistics() throws {
    try store.script("ANALYZE")
    #expect(try store.check() == [])
  }

  /// Runs SQL with a trigger away, and puts it back as it was.
  private func without(_ trigger: String, _ sql: String) throws {
    let definition = try #require(
      try store.fetch(String.self, "SELECT sql FROM sqlite_schema WHERE name = '\(trigger)'"))
    try store.script("DROP TRIGGER \(trigger); \(sql); \(definition)")
  }

  @Test("an entry that is missing is found")
  func hole() throws {
    try without("journalEntryRefusesDelete", "DELETE FROM journalEntry WHERE id = 4")
    #expect(try store.check() == [.init(phrase: Phrase("check.journalHoles", ["count": 1]))])
  }

  @Test("an entry that no longer has all its rows is found")
  func incomplete() throws {
    try without(
      "rowChangeRefusesDelete", "DELETE FROM rowChange WHERE id = (SELECT min(id) FROM rowChange WHERE entry = 6)")
    #expect(try store.check() == [.init(phrase: Phrase("check.entryIncomplete", ["id": "6"]))])
  }

  @Test("rows that came or went without the journal are found")
  func untold() throws {
    try without("siteInserted", "INSERT INTO site (code, name) VALUES ('NEU', 'Neuville')")
    try without("obligationEventDeleted", "DELETE FROM obligationEvent")
    #expect(
      try store.check() == [
        .init(phrase: Phrase("check.untold", ["table": "obligationEvent", "count": 1])),
        .init(phrase: Phrase("check.untold", ["table": "site", "count": 1])),
      ])
  }
}
