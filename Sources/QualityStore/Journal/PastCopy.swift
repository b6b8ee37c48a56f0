internal import GRDB
import Quality

extension QualityStore {
  /// The label as it was at the end of a day: a copy in memory, which can only be read, from which every later decision
  /// was taken back, the last first.
  ///
  /// Refuses a day before the label began.
  public func asOf(_ day: Day) throws -> QualityStore {
    let copy = try StoreError.translating(place) {
      let past = try DatabaseQueue()
      try queue.backup(to: past)
      try past.inDatabase { db in
        try db.execute(sql: "PRAGMA foreign_keys = OFF")
        try db.inTransaction {
          try PastCopy(db).goBack(to: day)
          return .commit
        }
        try db.execute(sql: "PRAGMA query_only = ON")
      }
      return past
    }
    return QualityStore(copy, nil, isReadOnly: true)
  }
}

/// A day on which there was no label yet.
public struct BeforeTheLabel: Refusal {
  public let beganOn: Day

  public var phrase: Phrase { Phrase("refusal.past.before", ["day": .day(beganOn)]) }
}

/// A copy of the file that goes back in time.
private struct PastCopy {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  func goBack(to day: Day) throws {
    let last = try Int64.fetchOne(
      db, sql: "SELECT max(id) FROM journalEntry WHERE happenedOn <= ?", arguments: [day.iso])
    guard let last else { throw BeforeTheLabel(beganOn: try Reader(db).label().begunOn) }
    try dropTriggers()
    // Rows that a script changed since, too: they wait for the next decision to be journaled.
    let entries = try Int64.fetchAll(
      db, sql: "SELECT DISTINCT entry FROM rowChange WHERE entry > ? ORDER BY entry DESC", arguments: [last])
    for entry in entries { try Inversion(of: entry, db).runAsLast() }
    try db.execute(sql: "DELETE FROM rowChange WHERE entry > ?", arguments: [last])
    try db.execute(sql: "DELETE FROM journalEntry WHERE id > ?", arguments: [last])
  }

  // The copy is nobody's file: nothing of it is captured, and its journal is cut.
  private func dropTriggers() throws {
    for name in try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'") {
      try db.execute(sql: "DROP TRIGGER \(name)")
    }
  }
}
