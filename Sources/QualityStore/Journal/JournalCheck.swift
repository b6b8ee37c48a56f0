internal import GRDB
import Quality

/// Whether the journal is whole, and tells of every row that is there.
struct JournalCheck {
  let db: Database

  init(_ db: Database) {
    self.db = db
  }

  func problems() throws -> [QualityStore.Problem] {
    let last = try Int.fetchOne(db, sql: "SELECT max(id) FROM journalEntry") ?? 0
    let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM journalEntry") ?? 0
    let strays = try Int.fetchOne(db, sql: "SELECT count(*) FROM rowChange WHERE entry > ?", arguments: [last]) ?? 0
    let holes = last == count ? [] : [problem("check.journalHoles", ["count": .count(last - count)])]
    let changed = strays == 0 ? [] : [problem("check.strays", ["count": .count(strays)])]
    return try holes + changed + incompleteEntries() + untoldRows() + unexplainedErasures()
  }

  private func incompleteEntries() throws -> [QualityStore.Problem] {
    let entries = try Int64.fetchAll(
      db,
      sql: """
        SELECT id FROM journalEntry
        WHERE changes <> (SELECT count(*) FROM rowChange WHERE rowChange.entry = journalEntry.id) LIMIT 20
        """)
    return entries.map { problem("check.entryIncomplete", ["id": .text(String($0))]) }
  }

  // A row is there when the last thing the journal tells of it is not that it was deleted.
  // Only the tables that the journal watches: another one is the schema's concern.
  private func untoldRows() throws -> [QualityStore.Problem] {
    let tables = try String.fetchAll(
      db,
      sql: """
        SELECT tbl_name FROM sqlite_schema WHERE type = 'trigger' AND name = tbl_name || 'Inserted' ORDER BY tbl_name
        """)
    return try tables.compactMap { table in
      let there = """
        SELECT rowKey FROM (SELECT rowKey, operation, max(id) FROM rowChange WHERE tableName = '\(table)' GROUP BY rowKey)
        WHERE operation <> 'delete'
        """
      let count =
        try Int.fetchOne(
          db,
          sql: """
            SELECT (SELECT count(*) FROM \(table) WHERE id NOT IN (\(there)))
              + (SELECT count(*) FROM (\(there)) WHERE rowKey NOT IN (SELECT id FROM \(table)))
            """) ?? 0
      return count == 0 ? nil : problem("check.untold", ["table": .text(table), "count": .count(count)])
    }
  }

  // The journal was open to changes while nobody was erased.
  private func unexplainedErasures() throws -> [QualityStore.Problem] {
    let entries = try Int64.fetchAll(
      db,
      sql: """
        SELECT entry FROM erasure
        WHERE entry NOT IN (SELECT id FROM journalEntry WHERE factName IN (?, ?)) ORDER BY entry LIMIT 20
        """, arguments: [AgentErased.name, SenderErased.name])
    return entries.map { problem("check.erasure", ["id": .text(String($0))]) }
  }

  private func problem(_ key: String, _ values: [String: PhraseValue]) -> QualityStore.Problem {
    .init(phrase: Phrase(key, values))
  }
}
