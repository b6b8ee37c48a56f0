internal import GRDB

/// Which rows need which, by the foreign keys of the schema.
struct RowReferences {
  typealias Place = (table: String, key: Int64)

  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// The tables that a table's columns refer to.
  func parents(of table: String) throws -> [String: String] {
    let keys = try db.rows("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)", [table]) {
      (column: $0[0] as String, parent: $0[1] as String)
    }
    return Dictionary(keys.map { ($0.column, $0.parent) }) { first, _ in first }
  }

  /// The first rows, in any table, that refer to this one.
  func rows(needing table: String, _ key: Int64) throws -> [Place] {
    let tables = try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid")
    return try tables.flatMap { child in
      try parents(of: child).filter { $0.value == table }.keys.sorted().flatMap { column in
        try db.rows("SELECT id FROM \(child) WHERE \(column) = ? LIMIT 5", [key]) { (table: child, key: $0[0]) }
      }
    }
  }

  /// The rows that these values refer to and that are gone.
  func missing(for table: String, values: [(column: String, value: DatabaseValue)]) throws -> [Place] {
    let parents = try parents(of: table)
    return try values.compactMap { column, value in
      guard let parent = parents[column], let key = Int64.fromDatabaseValue(value) else { return nil }
      let isThere = try Bool.fetchOne(db, sql: "SELECT 1 FROM \(parent) WHERE id = ?", arguments: [key]) ?? false
      return isThere ? nil : (table: parent, key: key)
    }
  }
}
