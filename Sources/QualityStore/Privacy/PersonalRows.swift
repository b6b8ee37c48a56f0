internal import GRDB

/// The rows, also those that are gone, that concern one agent: the agent's own, those that refer to it, and those that
/// refer to a row which is the agent's, as a newcomer's checks do to the post taken.
struct PersonalRows {
  private let db: Database
  private let columns: PersonalColumns

  init(_ db: Database) {
    self.db = db
    columns = PersonalColumns(db)
  }

  /// Their keys, table by table in the order of the schema.
  func keys(of agent: Int64) throws -> [(table: String, keys: [Int64])] {
    var found: [String: Set<Int64>] = ["agent": [agent]]
    for table in try columns.tables() {
      for column in try columns.references(from: table, to: "agent") {
        found[table, default: []].formUnion(try keys(in: table, where: column, is: [agent]))
      }
    }
    for owned in try columns.tablesOfAgents() {
      for table in try columns.tables() {
        for column in try columns.references(from: table, to: owned.table) {
          found[table, default: []].formUnion(try keys(in: table, where: column, is: found[owned.table] ?? []))
        }
      }
    }
    return try columns.tables().compactMap { table in
      guard let keys = found[table], !keys.isEmpty else { return nil }
      return (table: table, keys: keys.sorted())
    }
  }

  // As the row is now, and as it ever was.
  private func keys(in table: String, where column: String, is parents: Set<Int64>) throws -> [Int64] {
    try parents.flatMap { parent in
      try Int64.fetchAll(
        db,
        sql: """
          SELECT id FROM \(table) WHERE \(column) = ?1
          UNION SELECT rowKey FROM rowChange WHERE tableName = ?2 AND json_extract(before, ?3) = ?1
          """, arguments: [parent, table, "$.\(column)"])
    }
  }
}
