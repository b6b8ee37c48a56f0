internal import GRDB

extension Database {
  /// `A-15` after `A-14`: a code is never given twice, even when what had it was undone, since somebody may have noted
  /// it.
  func nextCode(_ prefix: String, in table: String) throws -> String {
    let last = try Int.fetchOne(
      self,
      sql: """
        SELECT max(
          ifnull((SELECT max(CAST(substr(code, \(prefix.count + 2)) AS INTEGER)) FROM \(table)), 0),
          ifnull((SELECT seq FROM sqlite_sequence WHERE name = '\(table)'), 0))
        """)
    return "\(prefix)-\((last ?? 0) + 1)"
  }
}
