internal import GRDB
import Quality

/// The entries of the journal that are not undone any more, because of somebody who was erased.
struct ErasedEntries {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// Refuses an erasure, and an entry from which something was erased.
  func refuse(_ entries: Int64...) throws {
    for entry in entries {
      if try exists("SELECT 1 FROM erasure WHERE entry = ?", entry) { throw UndoRefusal.erasure }
      if try exists("SELECT 1 FROM erasedEntry WHERE entry = ?", entry) { throw UndoRefusal.erased(entry) }
    }
  }

  private func exists(_ sql: String, _ entry: Int64) throws -> Bool {
    try Bool.fetchOne(try db.cachedStatement(sql: sql), arguments: [entry]) ?? false
  }
}
