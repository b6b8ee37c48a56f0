import GRDB
import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("The journal opens to nobody but an erasure")
struct ErasureDoorTests {
  private let store: QualityStore

  init() throws {
    store = try SampleLabel.filledStore()
    try store.perform(EraseAgent(code: "AG-01"), by: SampleLabel.signature())
  }

  @Test(
    "after it, scripts are refused as before",
    arguments: [
      "UPDATE journalEntry SET author = 'X'", "UPDATE rowChange SET before = '{}' WHERE before IS NOT NULL",
      "DELETE FROM journalEntry", "DELETE FROM rowChange", "INSERT INTO erasure (entry) VALUES (1000)",
      "INSERT INTO erasure (entry) VALUES (3)", "UPDATE erasure SET entry = 1000", "DELETE FROM erasure",
      "DELETE FROM erasedEntry", "UPDATE erasedEntry SET entry = 1", "INSERT INTO erasedEntry VALUES (1, 1)",
      "REPLACE INTO erasure (entry) SELECT max(entry) FROM erasure",
    ])
  func scripts(sql: String) throws {
    let error = try #require(throws: DatabaseError.self) { try store.script(sql) }
    #expect(error.resultCode == .SQLITE_CONSTRAINT, "\(sql)")
  }

  @Test("even while it is open, who decided what on which day does not change, and nothing goes")
  func open() throws {
    let next = try #require(try store.fetch(Int.self, "SELECT max(id) + 1 FROM journalEntry"))
    for sql in [
      "UPDATE journalEntry SET happenedOn = '2020-01-01'", "UPDATE journalEntry SET factName = 'x'",
      "UPDATE journalEntry SET id = id + 1000", "UPDATE rowChange SET rowKey = 0", "UPDATE rowChange SET entry = 1",
      "DELETE FROM rowChange", "DELETE FROM journalEntry",
    ] {
      #expect(throws: DatabaseError.self, "\(sql)") {
        try store.queue.inDatabase { db in
          try db.inTransaction {
            try db.execute(sql: "INSERT INTO erasure (entry) VALUES (\(next))")
            try db.execute(sql: sql)
            return .rollback
          }
        }
      }
    }
  }

  @Test("a script that opens it without erasing anybody is found")
  func found() throws {
    #expect(try store.check() == [])
    let next = try #require(try store.fetch(Int.self, "SELECT max(id) + 1 FROM journalEntry"))
    try store.script("INSERT INTO erasure (entry) VALUES (\(next)); UPDATE journalEntry SET author = 'X' WHERE id = 1")
    #expect(try store.check() == [.init(phrase: Phrase("check.erasure", ["id": .text(String(next))]))])
    try store.perform(RecordMeasurement(SampleLabel.value("CC-03", "2025-01", 1)), by: SampleLabel.signature())
    #expect(try store.check().count == 1)
    #expect(throws: DatabaseError.self) { try store.script("UPDATE journalEntry SET author = 'Y'") }
  }
}
