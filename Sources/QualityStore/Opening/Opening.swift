import Foundation
internal import GRDB
import Quality

extension QualityStore {
  /// Creates the file of a label, private to its owner, and fills it; when it fails, nothing is left behind.
  public static func create(
    at path: String, _ start: StartLabel, by signature: Signature, filling: (QualityStore) throws -> Void = { _ in }
  ) throws -> QualityStore {
    guard !FileManager.default.fileExists(atPath: path) else { throw StoreError.alreadyThere(path: path) }
    try PrivateFile.create(at: path)
    do {
      return try StoreError.translating(path) {
        let queue = try DatabaseQueue(path: path, configuration: configuration(path, readOnly: false))
        let store = QualityStore(queue, path: path, isReadOnly: false)
        try store.prepare(start, by: signature)
        try filling(store)
        return store
      }
    } catch {
      for suffix in ["", "-wal", "-shm", "-journal"] { try? FileManager.default.removeItem(atPath: path + suffix) }
      throw error
    }
  }

  /// A label that goes with the program, for tests and trials.
  public static func inMemory(_ start: StartLabel, by signature: Signature) throws -> QualityStore {
    let store = QualityStore(
      try DatabaseQueue(configuration: configuration(nil, readOnly: false)), path: nil, isReadOnly: false)
    try store.prepare(start, by: signature)
    return store
  }

  /// Opens a label's file; a file that may only be read is opened read-only by itself.
  ///
  /// `patience` is how long a writer waits for another one, in seconds.
  public static func open(at path: String, readOnly: Bool = false, patience: Double = 5) throws -> QualityStore {
    guard FileManager.default.fileExists(atPath: path) else { throw StoreError.missing(path: path) }
    guard FileManager.default.isReadableFile(atPath: path) else { throw StoreError.unreadable(path: path) }
    let readOnly = readOnly || !FileManager.default.isWritableFile(atPath: path) || !PrivateFile.folderIsWritable(path)
    return try StoreError.translating(path) {
      let address = readOnly ? immutableAddress(path) : path
      let queue = try DatabaseQueue(
        path: address, configuration: configuration(path, readOnly: readOnly, patience: patience))
      let version = try queue.inDatabase { try checkedVersion($0, path) }
      let store = QualityStore(queue, path: path, isReadOnly: readOnly)
      if version < Migrations.version { try store.migrate() }
      return store
    }
  }

  private func prepare(_ start: StartLabel, by signature: Signature) throws {
    try queue.inDatabase { db in
      try Migrations.bringUpToDate(db)
      try db.execute(sql: "PRAGMA application_id = \(Migrations.applicationID)")
    }
    try perform(start, by: signature)
  }

  // The file as it was stays beside it.
  private func migrate() throws {
    guard !isReadOnly else { throw StoreError.readOnly(path: place) }
    if let path {
      try queue.inDatabase { try $0.execute(sql: "VACUUM INTO ?", arguments: ["\(path).before-\(Migrations.version)"]) }
    }
    try queue.inDatabase { try Migrations.bringUpToDate($0) }
  }

  private static func checkedVersion(_ db: Database, _ path: String) throws -> Int {
    guard try Int.fetchOne(db, sql: "PRAGMA application_id") == Migrations.applicationID else {
      throw StoreError.foreign(path: path)
    }
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard version > 0 else { throw StoreError.foreign(path: path) }
    guard version <= Migrations.version else { throw StoreError.newer(path: path) }
    return version
  }

  // Without a log beside it nobody is writing, and "immutable" keeps SQLite from making one.
  private static func immutableAddress(_ path: String) -> String {
    guard !FileManager.default.fileExists(atPath: path + "-wal") else { return path }
    let allowed = CharacterSet.urlPathAllowed.subtracting(CharacterSet(charactersIn: "?#%"))
    let escaped = path.addingPercentEncoding(withAllowedCharacters: allowed) ?? path
    return "file:\(escaped)?immutable=1"
  }

  private static func configuration(_ path: String?, readOnly: Bool, patience: Double = 5) -> GRDB.Configuration {
    var configuration = GRDB.Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(patience)
    configuration.foreignKeysEnabled = true
    let isLog = path.map { !NetworkShare.holds($0) } ?? false
    guard !readOnly, path != nil else { return configuration }
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA journal_mode = \(isLog ? "WAL" : "TRUNCATE")")
      try db.execute(sql: "PRAGMA synchronous = \(isLog ? "NORMAL" : "FULL")")
    }
    return configuration
  }
}
