import Dashboard
import Foundation
import Quality

/// A file to be read; only a file: nothing is waited for at a pipe, nothing asked of a device.
struct RegularFile {
  let path: String
  /// As the user wrote it, for sentences.
  let name: String

  /// Runs `body` with the open file and its size in bytes; nil where there is no file.
  func read<T>(_ body: (_ descriptor: Int32, _ size: Int) throws -> T) throws -> T? {
    var status = stat()
    guard stat(path, &status) == 0 else { return try absence(errno) }
    try check(status)
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { return try absence(errno) }
    defer { close(descriptor) }
    // What was looked at may have been replaced meanwhile.
    guard fstat(descriptor, &status) == 0 else { throw unreadable }
    try check(status)
    return try body(descriptor, Int(status.st_size))
  }

  /// The next bytes, none at the end.
  func next(of descriptor: Int32, into piece: inout [UInt8]) throws -> Int {
    while true {
      let count = piece.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 { return count }
      guard errno == EINTR else { throw unreadable }
    }
  }

  private func check(_ status: stat) throws {
    switch status.st_mode & S_IFMT {
    case S_IFREG: return
    case S_IFDIR: throw FileRefusal(Phrase("error.isFolder", ["path": .text(name)]))
    default: throw FileRefusal(Phrase("error.isNoFile", ["path": .text(name)]))
    }
  }

  private func absence<T>(_ reason: Int32) throws -> T? {
    guard reason == ENOENT || reason == ENOTDIR else { throw unreadable }
    return nil
  }

  var unreadable: FileRefusal { FileRefusal(Phrase("error.cannotRead", ["path": .text(name)])) }

  private static let pieceSize = 1 << 18
  static var emptyPiece: [UInt8] { [UInt8](repeating: 0, count: pieceSize) }
}
