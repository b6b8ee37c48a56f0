internal import GRDB

/// What the file looked like: the count of other connections' commits, and of this one's row changes.
struct ChangeMark: Equatable {
  let others: Int
  let own: Int
}

extension QualityStore {
  /// Whether anything was written since this was last asked, by this process or another; the first answer is no.
  ///
  /// Asking once a second costs a few microseconds: SQLite's own counter is in shared memory.
  public func changes() throws -> Bool {
    let mark = try StoreError.translating(place) {
      try queue.inDatabase { db in
        ChangeMark(
          others: try Int.fetchOne(try db.cachedStatement(sql: "PRAGMA data_version")) ?? 0, own: db.totalChangesCount)
      }
    }
    defer { seen = mark }
    return seen != nil && seen != mark
  }
}
