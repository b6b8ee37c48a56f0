import Foundation

/// A file that only its owner can read: the label holds names of agents.
enum PrivateFile {
  static func create(at path: String) throws {
    let folder = (path as NSString).deletingLastPathComponent
    if !folder.isEmpty, !FileManager.default.fileExists(atPath: folder) {
      do {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      } catch {
        throw StoreError.folderNotWritable(path: folder)
      }
    }
    let descriptor = Foundation.open(path, O_CREAT | O_EXCL | O_RDWR, 0o600)
    guard descriptor >= 0 else {
      throw errno == ENOSPC ? StoreError.diskFull(path: path) : StoreError.folderNotWritable(path: folder)
    }
    close(descriptor)
  }

  static func folderIsWritable(_ path: String) -> Bool {
    let folder = (path as NSString).deletingLastPathComponent
    return FileManager.default.isWritableFile(atPath: folder.isEmpty ? "." : folder)
  }
}
