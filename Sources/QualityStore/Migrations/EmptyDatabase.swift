internal import GRDB

/// A database in memory that is up to date and holds nothing, made once: all the steps together cost a hundred times
/// what a copy of their result does.
enum EmptyDatabase {
  private static let made = Result {
    let queue = try DatabaseQueue()
    try queue.inDatabase { try Migrations.bringUpToDate($0) }
    return queue
  }

  static func copy(to queue: DatabaseQueue) throws { try made.get().backup(to: queue) }
}
