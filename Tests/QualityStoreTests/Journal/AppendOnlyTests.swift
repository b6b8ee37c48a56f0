import GRDB
import TestSupport
import Testing

@testable import QualityStore

@Suite("The journal only grows")
struct AppendOnlyTests {
  @Test(
    "nothing in it can be changed, removed or replaced, not even by a script",
    arguments: [
      "UPDATE journalEntry SET author = 'X'", "DELETE FROM journalEntry",
      "REPLACE INTO journalEntry (id, happenedOn, recordedAt, author, factName, fact, changes) "
        + "VALUES (1, '2026-01-01', 0, 'X', 'x', '{}', 0)",
      "REPLACE INTO journalEntry (publicID, happenedOn, recordedAt, author, factName, fact, changes) "
        + "SELECT publicID, happenedOn, 0, 'X', 'x', '{}', 0 FROM journalEntry WHERE id = 1",
      "UPDATE rowChange SET rowKey = 0", "DELETE FROM rowChange WHERE id = 1",
      "REPLACE INTO rowChange (id, entry, tableName, rowKey, operation) VALUES (1, 1, 'site', 1, 'insert')",
    ])
  func scripts(sql: String) throws {
    let store = try SampleLabel.store()
    let before = try journal(store)
    let error = try #require(throws: DatabaseError.self) { try store.script(sql) }
    #expect(error.resultCode == .SQLITE_CONSTRAINT)
    #expect(
      error.message?.hasSuffix("are never changed") == true || error.message?.hasSuffix("are never removed") == true)
    #expect(try journal(store) == before)
  }

  private func journal(_ store: QualityStore) throws -> [String] {
    try store.queue.inDatabase { db in
      try ["journalEntry", "rowChange"].flatMap { try Row.fetchAll(db, sql: "SELECT * FROM \($0)").map { "\($0)" } }
    }
  }
}
