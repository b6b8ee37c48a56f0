internal import GRDB

/// Rows as the journal keeps them: JSON objects whose values are exact to the last bit.
///
/// A class, to build each table's query once.
final class RowImages {
  let db: Database
  private var queries: [String: String] = [:]

  init(_ db: Database) {
    self.db = db
  }

  /// The row that is there now; nil where there is none.
  func current(_ table: String, _ key: Int64) throws -> String? {
    try String.fetchOne(try db.cachedStatement(sql: try query(table)), arguments: [key])
  }

  /// The row that is there, or that was there last.
  func latest(_ table: String, _ key: Int64) throws -> String? {
    if let current = try current(table, key) { return current }
    let sql = """
      SELECT before FROM rowChange WHERE tableName = ? AND rowKey = ? AND before IS NOT NULL ORDER BY id DESC LIMIT 1
      """
    return try String.fetchOne(try db.cachedStatement(sql: sql), arguments: [table, key])
  }

  /// The columns by name. SQLite hands over the digits of a number, and Swift reads them: both SQLite and Foundation
  /// lose the last bits of some.
  func values(in image: String) throws -> [(column: String, value: DatabaseValue)] {
    let sql = "SELECT key, type, iif(type = 'real', ?1 -> fullkey, atom) FROM json_each(?1) ORDER BY key"
    return try db.rows(sql, [image]) { row in
      guard row[1] as String == "real" else { return (column: row[0], value: row[2]) }
      guard let number = Double(row[2] as String) else { throw UnreadableRow(reason: "no number: \(image)") }
      return (column: row[0], value: number.databaseValue)
    }
  }

  private func query(_ table: String) throws -> String {
    if let query = queries[table] { return query }
    let query = try RowCapture.query(for: table, db)
    queries[table] = query
    return query
  }
}
