import Dashboard
import Exchange
import Foundation
import Quality
import QualityStore

/// The SHA-256 of a file, read piece by piece; only of a file: nothing is waited for at a pipe, nothing asked of a
/// device.
struct FileDigest {
  let path: String
  /// As the user wrote it, for sentences.
  let name: String

  private static let pieceSize = 1 << 18

  /// In lower case hexadecimal; nil where there is no file.
  func read(_ progress: ProgressReport) throws -> String? {
    var status = stat()
    guard stat(path, &status) == 0 else { return try absence(errno) }
    try check(status)
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { return try absence(errno) }
    defer { close(descriptor) }
    // What was looked at may have been replaced meanwhile.
    guard fstat(descriptor, &status) == 0 else { throw unreadable }
    try check(status)
    return try digest(of: descriptor, size: Int(status.st_size), progress)
  }

  private func digest(of descriptor: Int32, size: Int, _ progress: ProgressReport) throws -> String {
    var (digest, done) = (SHA256(), 0)
    var piece = [UInt8](repeating: 0, count: FileDigest.pieceSize)
    while true {
      let count = piece.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        guard errno == EINTR else { throw unreadable }
        continue
      }
      guard count > 0 else { return digest.hexadecimal }
      piece.withUnsafeBytes { digest.add(UnsafeRawBufferPointer(rebasing: $0.prefix(count))) }
      done += count
      try progress(min(1, Double(done) / Double(max(1, size))))
    }
  }

  private func check(_ status: stat) throws {
    switch status.st_mode & S_IFMT {
    case S_IFREG: return
    case S_IFDIR: throw FileRefusal(Phrase("error.isFolder", ["path": .text(name)]))
    default: throw FileRefusal(Phrase("error.isNoFile", ["path": .text(name)]))
    }
  }

  private func absence(_ reason: Int32) throws -> String? {
    guard reason == ENOENT || reason == ENOTDIR else { throw unreadable }
    return nil
  }

  private var unreadable: FileRefusal { FileRefusal(Phrase("error.cannotRead", ["path": .text(name)])) }
}
