internal import GRDB
import Quality

/// The label's file: everything is read through `read`, and written only by decisions.
///
/// One connection serves the whole program: it is single-threaded, and a second one would cost time and memory at
/// every start. Used from one thread.
public final class QualityStore: @unchecked Sendable {
  public let isReadOnly: Bool
  // Nil in memory.
  let connection: Connection?
  var queue: DatabaseQueue
  // The file as it was when it was opened, where SQLite itself does not watch it.
  var frozen: FileState?
  var reopenings = 0
  // What `changes()` saw last.
  var seen: ChangeMark?
  var together: Database?
  /// Told how much of a long work is done, where the work has no report of its own; throwing takes all of it back.
  public var progress: ProgressReport = { _ in }

  init(_ queue: DatabaseQueue, _ connection: Connection?, frozen: FileState? = nil, isReadOnly: Bool? = nil) {
    self.queue = queue
    self.connection = connection
    self.frozen = frozen
    self.isReadOnly = isReadOnly ?? connection?.isReadOnly ?? false
  }

  /// Nil in memory.
  public var path: String? { connection?.path }

  /// For error sentences.
  var place: String { path ?? ":memory:" }

  /// Runs queries on one state of the file; nothing from `body`'s reader may leave it.
  ///
  /// `body` may run again, when a file opened read-only was written to meanwhile. Throws what `body` throws, and
  /// `StoreError` when the file cannot be read any more.
  public func read<T>(_ body: (Reader) throws -> T) throws -> T {
    try StoreError.translating(place) {
      if let together { return try body(Reader(together)) }
      return try withoutTearing {
        // A deferred transaction: all of `body` sees one state, and a reader never blocks a writer.
        try queue.inDatabase { db in
          var result: T?
          try db.inTransaction(.deferred) {
            result = try body(Reader(db))
            return .commit
          }
          guard let result else { preconditionFailure("a transaction that did not throw has run") }
          return result
        }
      }
    }
  }
}

/// A moment's view of the file. Every query is a method of it, in the folder of its feature.
public struct Reader {
  let db: Database

  init(_ db: Database) {
    self.db = db
  }
}

extension Database {
  /// Every row of a query, decoded by position; the statement is kept for the next time.
  func rows<T>(_ sql: String, _ arguments: StatementArguments = StatementArguments(), _ decode: (Row) throws -> T)
    throws -> [T]
  {
    let statement = try cachedStatement(sql: sql)
    let cursor = try Row.fetchCursor(statement, arguments: arguments)
    var result: [T] = []
    while let row = try cursor.next() { result.append(try decode(row)) }
    return result
  }

  func run(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
