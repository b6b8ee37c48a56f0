internal import GRDB

/// Every change of the schema, in order; once released, a step is history and never edited.
enum Migrations {
  static let all: [@Sendable (Database) throws -> Void] = [Migration0001.run]

  /// The `user_version` of a file that is up to date.
  static var version: Int { all.count }

  /// "Vige", in the place that SQLite keeps for the name of the program a file belongs to.
  static let applicationID = 0x5669_6765

  static func bringUpToDate(_ db: Database) throws {
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    for (index, step) in all.enumerated().dropFirst(version) {
      try db.inTransaction(.immediate) {
        try step(db)
        try db.execute(sql: "PRAGMA user_version = \(index + 1)")
        return .commit
      }
    }
  }
}
