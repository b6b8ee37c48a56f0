import Foundation
internal import GRDB
import Quality

extension QualityStore {
  /// Creates the file of a label, private to its owner, and fills it; when it fails, nothing is left behind.
  ///
  /// Throws `StoreError.alreadyThere`, `.folderNotWritable`, `.diskFull`, or what `StartLabel` and `filling` refuse.
  public static func create(
    at path: String, _ start: StartLabel, by signature: Signature, filling: (QualityStore) throws -> Void = { _ in }
  ) throws -> QualityStore {
    try create(at: path, start, by: signature, filling: filling) { _ in }
  }

  /// `preparing` is what tests change about the connection.
  static func create(
    at path: String, _ start: StartLabel, by signature: Signature, filling: (QualityStore) throws -> Void = { _ in },
    preparing: (Database) throws -> Void
  ) throws -> QualityStore {
    try PrivateFile.create(at: path)
    do {
      return try StoreError.translating(path) {
        let connection = Connection(path: path, isReadOnly: false, patience: defaultPatience)
        let queue = try DatabaseQueue(path: path, configuration: connection.configuration)
        try queue.inDatabase { db in
          try preparing(db)
          // Before the log is chosen: it then stands in the file itself, where the next opening looks.
          try db.execute(sql: "PRAGMA application_id = \(Migrations.applicationID)")
          try Connection.chooseJournal(db, path)
        }
        let store = QualityStore(queue, connection)
        try store.prepare(start, by: signature)
        try filling(store)
        return store
      }
    } catch {
      PrivateFile.remove(at: path)
      throw error
    }
  }

  /// A label that goes with the program, for tests and trials.
  public static func inMemory(_ start: StartLabel, by signature: Signature) throws -> QualityStore {
    let connection = Connection(path: ":memory:", isReadOnly: false, patience: defaultPatience)
    let queue = try DatabaseQueue(configuration: connection.configuration)
    try EmptyDatabase.copy(to: queue)
    let store = QualityStore(queue, nil)
    try store.perform(start, by: signature)
    return store
  }

  /// Opens a label's file; a file that may only be read is opened read-only by itself.
  ///
  /// `patience` is how long a writer waits for another one, in seconds. A read-only opening never writes, not even a
  /// log. Throws `StoreError.missing`, `.unreadable`, `.foreign`, `.newer`, `.damaged`, `.busy`; a file of an older
  /// version is copied beside itself, then brought up to date.
  public static func open(at path: String, readOnly: Bool = false, patience: Double = 5) throws -> QualityStore {
    try open(at: path, readOnly: readOnly, patience: patience, steps: Migrations.all)
  }

  static func open(at path: String, readOnly: Bool, patience: Double, steps: [Migration]) throws -> QualityStore {
    guard FileManager.default.fileExists(atPath: path) else { throw StoreError.missing(path: path) }
    let isReadOnly =
      readOnly || !FileManager.default.isWritableFile(atPath: path) || !PrivateFile.folderIsWritable(path)
    return try StoreError.translating(path) {
      let connection = Connection(path: path, isReadOnly: isReadOnly, patience: patience, steps: steps)
      let opened = try connection.open()
      let store = QualityStore(opened.queue, connection, frozen: opened.frozen)
      if opened.version < steps.count { try store.migrate(from: opened.version, connection) }
      return store
    }
  }

  static var defaultPatience: Double { 5 }

  private func prepare(_ start: StartLabel, by signature: Signature) throws {
    try queue.inDatabase { try Migrations.bringUpToDate($0) }
    try perform(start, by: signature)
  }

  // The file as it was stays beside it, as private as it is.
  private func migrate(from version: Int, _ connection: Connection) throws {
    guard !isReadOnly else { throw StoreError.readOnly(path: place) }
    let copy = try PrivateFile.createBeside(connection.path, "before-\(connection.steps.count)")
    do {
      try queue.inDatabase { try $0.execute(sql: "VACUUM INTO ?", arguments: [copy]) }
    } catch {
      PrivateFile.remove(at: copy)
      throw error
    }
    try queue.inDatabase { try Migrations.bringUpToDate($0, with: connection.steps) }
  }
}
