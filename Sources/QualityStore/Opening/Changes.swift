internal import GRDB

/// What the file looked like: the count of other connections' commits, of this one's row changes, and of openings.
struct ChangeMark: Equatable {
  let others: Int
  let own: Int
  let reopenings: Int
}

extension QualityStore {
  /// Whether anything was written since this was last asked, by this process or another; the first answer is no.
  ///
  /// Asking once a second costs a few microseconds: SQLite's own counter is in shared memory. Throws `StoreError` when
  /// the file is gone or cannot be read any more.
  public func changes() throws -> Bool {
    let mark = try StoreError.translating(place) {
      try withoutTearing {
        try queue.inDatabase { db in
          ChangeMark(
            others: try Int.fetchOne(try db.cachedStatement(sql: "PRAGMA data_version")) ?? 0,
            own: db.totalChangesCount, reopenings: reopenings)
        }
      }
    }
    defer { seen = mark }
    return seen != nil && seen != mark
  }
}
