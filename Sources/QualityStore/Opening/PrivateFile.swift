import Foundation

/// A file that only its owner can read: the label holds names of agents.
enum PrivateFile {
  /// An empty file of mode 0600; a folder that is not there is made, of mode 0700.
  static func create(at path: String) throws {
    let folder = (path as NSString).deletingLastPathComponent
    if !folder.isEmpty, !FileManager.default.fileExists(atPath: folder) {
      do {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      } catch {
        throw StoreError.folderNotWritable(path: path)
      }
    }
    let descriptor = Foundation.open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      switch errno {
      case EEXIST: throw StoreError.alreadyThere(path: path)
      case ENOSPC, EDQUOT: throw StoreError.diskFull(path: path)
      default: throw StoreError.folderNotWritable(path: path)
      }
    }
    close(descriptor)
  }

  /// `label.vigie.before-2`, or `label.vigie.before-2.1` where that is taken; returns its path.
  static func createBeside(_ path: String, _ suffix: String) throws -> String {
    for name in ["\(path).\(suffix)"] + (1...99).map({ "\(path).\(suffix).\($0)" }) {
      do {
        try create(at: name)
        return name
      } catch StoreError.alreadyThere {}
    }
    throw StoreError.alreadyThere(path: "\(path).\(suffix)")
  }

  /// The file, and what SQLite keeps beside it.
  static func remove(at path: String) {
    for suffix in ["", "-wal", "-shm", "-journal"] { try? FileManager.default.removeItem(atPath: path + suffix) }
  }

  static func folderIsWritable(_ path: String) -> Bool {
    let folder = (path as NSString).deletingLastPathComponent
    return FileManager.default.isWritableFile(atPath: folder.isEmpty ? "." : folder)
  }
}
