import Dashboard
import Foundation
import Quality

/// A file that only its owner can read, written whole or not at all.
struct OwnFile {
  let path: String
  /// As the user wrote it, for sentences.
  let name: String

  /// Refuses a file that is there, unless it is to be replaced.
  func write(_ text: String, replacing: Bool) throws { try write(Data(text.utf8), replacing: replacing) }

  /// The same of bytes.
  func write(_ data: Data, replacing: Bool) throws {
    let draft = "\(path).\(getpid()).part"
    unlink(draft)
    try fill(draft, with: data)
    // A link refuses what came meanwhile; a renaming replaces it.
    let result = replacing ? rename(draft, path) : link(draft, path)
    let reason = errno
    unlink(draft)
    guard result == 0 else { throw refusal(reason) }
  }

  private func fill(_ draft: String, with data: Data) throws {
    let descriptor = open(draft, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw refusal(errno) }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try handle.write(contentsOf: data)
      try handle.close()
    } catch {
      unlink(draft)
      throw FileRefusal(Phrase("error.fileFull", ["path": .text(name)]))
    }
  }

  private func refusal(_ reason: Int32) -> FileRefusal {
    switch reason {
    case EEXIST: FileRefusal(Phrase("export.cameMeanwhile", ["path": .text(name)]))
    case ENOSPC, EDQUOT: FileRefusal(Phrase("error.fileFull", ["path": .text(name)]))
    default: FileRefusal(Phrase("error.cannotWrite", ["path": .text(name)]))
    }
  }
}
