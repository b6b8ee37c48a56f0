import GRDB
import Quality

@testable import QualityStore

/// What tests look at behind the store's back.
extension QualityStore {
  /// Runs SQL without a decision, as a script would.
  func script(_ sql: String) throws { try queue.inDatabase { try $0.execute(sql: sql) } }

  func fetch<T: DatabaseValueConvertible>(_ type: T.Type = T.self, _ sql: String) throws -> T? {
    try queue.inDatabase { try T.fetchOne($0, sql: sql) }
  }

  /// The tables that hold the label, without the journal.
  func tables() throws -> [String] {
    try queue.inDatabase { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'
            AND name NOT IN ('journalEntry', 'rowChange', 'erasure', 'erasedEntry') ORDER BY name
          """)
    }
  }

  /// Every row of every table that holds the label, as text.
  func contents() throws -> [String: [String]] {
    let tables = try tables()
    return try queue.inDatabase { db in
      try Dictionary(
        uniqueKeysWithValues: tables.map { table in
          (table, try Row.fetchAll(db, sql: "SELECT * FROM \(table) ORDER BY id").map { "\($0)" })
        })
    }
  }

  /// The sentence keys of the journal, the newest first, without the beginning of the label.
  func facts() throws -> [String] {
    try read { try $0.journal(limit: 1000) }.map(\.fact).filter { $0 != "labelStarted" }
  }

  func latestEntry() throws -> JournalEntry? { try read { try $0.journal(limit: 1) }.first }
}
