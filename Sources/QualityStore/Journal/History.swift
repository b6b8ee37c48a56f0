internal import GRDB

/// Which decisions count today, and which one an undo or a redo is about.
struct History {
  let db: Database

  init(_ db: Database) {
    self.db = db
  }

  // The creation of the file, what scripts did, and that a month is over are nobody's to take back.
  private static let lasting = "'labelStarted', 'changedOutside', 'figuresFrozen'"

  /// Of the row `entry` of the journal.
  static let isUndone = """
    ifnull((SELECT last.undoes IS NOT NULL FROM journalEntry last
            WHERE last.undoes = entry.id OR last.redoes = entry.id ORDER BY last.id DESC LIMIT 1), 0)
    """

  func isInForce(_ id: Int64) throws -> Bool {
    let sql = "SELECT NOT \(History.isUndone) FROM journalEntry entry WHERE id = ?"
    return try Bool.fetchOne(try db.cachedStatement(sql: sql), arguments: [id]) ?? false
  }

  /// The author's latest decision that still counts.
  func undoTarget(of author: String) throws -> Int64? {
    let sql = """
      SELECT id FROM journalEntry entry
      WHERE author = ? AND undoes IS NULL AND redoes IS NULL AND factName NOT IN (\(History.lasting))
        AND NOT \(History.isUndone)
      ORDER BY id DESC LIMIT 1
      """
    return try Int64.fetchOne(try db.cachedStatement(sql: sql), arguments: [author])
  }

  /// The decision that the author took back last, unless a new one came since.
  func redoTarget(of author: String) throws -> Int64? {
    let sql = """
      SELECT entry.id FROM journalEntry undoing JOIN journalEntry entry ON entry.id = undoing.undoes
      WHERE undoing.author = ?1 AND \(History.isUndone)
        AND undoing.id > ifnull((SELECT max(id) FROM journalEntry
                                 WHERE author = ?1 AND undoes IS NULL AND redoes IS NULL), 0)
      ORDER BY undoing.id DESC LIMIT 1
      """
    return try Int64.fetchOne(try db.cachedStatement(sql: sql), arguments: [author])
  }

  /// The entry whose row changes put a decision in force: itself, or the last redo of it.
  func lastApplication(of id: Int64) throws -> Int64 {
    let sql = "SELECT max(id) FROM journalEntry WHERE redoes = ?"
    return try Int64.fetchOne(try db.cachedStatement(sql: sql), arguments: [id]) ?? id
  }

  /// The entry whose row changes took a decision back last.
  func lastUndo(of id: Int64) throws -> Int64? {
    try Int64.fetchOne(
      try db.cachedStatement(sql: "SELECT max(id) FROM journalEntry WHERE undoes = ?"), arguments: [id])
  }
}
