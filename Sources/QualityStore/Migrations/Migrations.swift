internal import GRDB

/// A change of the schema, in the database's own language.
typealias Migration = @Sendable (Database) throws -> Void

/// Every change of the schema, in order; once released, a step is history and never edited.
enum Migrations {
  static let all: [Migration] = [
    Migration0001.run, Migration0002.run, Migration0003.run, Migration0004.run, Migration0005.run,
    Migration0006.run, Migration0007.run, Migration0008.run,
  ]

  /// The `user_version` of a file that is up to date.
  static var version: Int { all.count }

  /// "Vige", in the place that SQLite keeps for the name of the program a file belongs to.
  static let applicationID = 0x5669_6765

  /// Carries out the steps that a file does not have yet; its `user_version` counts those it has.
  static func bringUpToDate(_ db: Database, with steps: [Migration] = all) throws {
    for (index, step) in steps.enumerated() {
      try db.inTransaction(.immediate) {
        // Asked inside: another process may have carried out the step while this one waited.
        guard try version(of: db) == index else { return .commit }
        try step(db)
        try db.execute(sql: "PRAGMA user_version = \(index + 1)")
        return .commit
      }
    }
  }

  static func version(of db: Database) throws -> Int { try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0 }
}
