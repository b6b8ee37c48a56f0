internal import GRDB
import Quality

/// The world failed: the file, the folder or the disk is not as it should be.
public enum StoreError: Error, Equatable, Sendable {
  case missing(path: String)
  case alreadyThere(path: String)
  case unreadable(path: String)
  /// Not a file of Vigie.
  case foreign(path: String)
  case damaged(path: String)
  /// Written by a newer version of Vigie.
  case newer(path: String)
  case folderNotWritable(path: String)
  case diskFull(path: String)
  case readOnly(path: String)
  /// Another process holds the write lock.
  case busy(path: String)
  case failed(path: String, reason: String)

  public var phrase: Phrase {
    switch self {
    case .missing(let path): Phrase("store.missing", ["path": .text(path)])
    case .alreadyThere(let path): Phrase("store.alreadyThere", ["path": .text(path)])
    case .unreadable(let path): Phrase("store.unreadable", ["path": .text(path)])
    case .foreign(let path): Phrase("store.foreign", ["path": .text(path)])
    case .damaged(let path): Phrase("store.damaged", ["path": .text(path)])
    case .newer(let path): Phrase("store.newer", ["path": .text(path)])
    case .folderNotWritable(let path): Phrase("store.folderNotWritable", ["path": .text(path)])
    case .diskFull(let path): Phrase("store.diskFull", ["path": .text(path)])
    case .readOnly(let path): Phrase("store.readOnly", ["path": .text(path)])
    case .busy(let path): Phrase("store.busy", ["path": .text(path)])
    case .failed(let path, let reason): Phrase("store.failed", ["path": .text(path), "reason": .text(reason)])
    }
  }

  /// Whether the file given cannot be used at all, rather than having failed at work.
  public var isAboutInput: Bool {
    switch self {
    case .missing, .unreadable, .foreign, .newer: true
    default: false
    }
  }
}

extension StoreError {
  /// What SQLite says, in the store's words; refusals and other errors pass as they are.
  static func translating<T>(_ path: String, _ body: () throws -> T) throws -> T {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    } catch is UnreadableRow {
      throw StoreError.damaged(path: path)
    }
  }

  private init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .foreign(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path)
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_READONLY: self = .readOnly(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .unreadable(path: path)
    default: self = .failed(path: path, reason: error.message ?? "\(error.resultCode)")
    }
  }
}
