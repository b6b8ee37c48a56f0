import Foundation
internal import GRDB

/// How one file is opened: for writing, or for reading without leaving a trace.
struct Connection {
  let path: String
  let isReadOnly: Bool
  /// How long a writer waits for another one, in seconds.
  let patience: Double
  var steps: [Migration] = Migrations.all

  struct Opened {
    let queue: DatabaseQueue
    /// How the file was before it was opened, where SQLite takes no lock on it and cannot notice a writer.
    let frozen: FileState?
    let version: Int
  }

  /// Refuses what is not a file of this program, or of a newer version of it, without changing it.
  func open() throws -> Opened {
    let state = try FileState(of: path)
    let header = try FileHeader(of: path)
    guard header.isVigie else { throw StoreError.foreign(path: path) }
    guard header.version <= steps.count else { throw StoreError.newer(path: path) }
    // A writer may be making the file longer right now, but not without a log or a journal.
    if header.usesLog, header.isCutShort, try FileState(of: path) == state, !state.hasLog {
      throw StoreError.damaged(path: path)
    }
    let isFrozen = isReadOnly && header.usesLog && !state.hasLog
    let queue = try DatabaseQueue(path: address(isFrozen: isFrozen), configuration: configuration)
    let version = try queue.inDatabase(Migrations.version)
    guard version > 0 else { throw StoreError.foreign(path: path) }
    guard version <= steps.count else { throw StoreError.newer(path: path) }
    if !isReadOnly { try queue.inDatabase { try Connection.chooseJournal($0, path) } }
    return Opened(queue: queue, frozen: isFrozen ? state : nil, version: version)
  }

  /// A log where readers and writers share one machine; elsewhere one writer with a rollback journal.
  static func chooseJournal(_ db: Database, _ path: String) throws {
    let usesLog = !NetworkShare.holds(path)
    try db.execute(sql: "PRAGMA journal_mode = \(usesLog ? "WAL" : "TRUNCATE")")
    try db.execute(sql: "PRAGMA synchronous = \(usesLog ? "NORMAL" : "FULL")")
  }

  var configuration: GRDB.Configuration {
    var configuration = GRDB.Configuration()
    configuration.readonly = isReadOnly
    configuration.busyMode = .timeout(patience)
    configuration.foreignKeysEnabled = true
    // What SQLite sets aside while it works holds names of agents, and would go to a shared folder; and a large import
    // would write there more than a million times.
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA temp_store = MEMORY") }
    return configuration
  }

  // Without a log nobody is writing, and "immutable" keeps SQLite from making one. With a log, somebody is, or was:
  // SQLite reads it with the locks it needs, and "readonly_shm" keeps it from writing into the shared memory.
  private func address(isFrozen: Bool) -> String {
    guard isReadOnly else { return path }
    let allowed = CharacterSet.urlPathAllowed.subtracting(CharacterSet(charactersIn: "?#%"))
    let escaped = path.addingPercentEncoding(withAllowedCharacters: allowed) ?? path
    if isFrozen { return "file:\(escaped)?immutable=1" }
    return FileManager.default.fileExists(atPath: path + "-shm") ? "file:\(escaped)?readonly_shm=1" : path
  }
}
