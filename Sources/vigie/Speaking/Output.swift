import Dashboard
import Foundation
import Quality

/// Standard output, written whole or with a complaint.
enum Output {
  static func write(_ text: String) throws {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count >= 0 {
        bytes = bytes.dropFirst(count)
      } else if errno != EINTR {
        throw Complaint(Phrase(errno == ENOSPC ? "error.outputFull" : "error.outputClosed"), code: EX_IOERR)
      }
    }
  }

  /// One sentence on one line; a path in it may hold anything.
  static func say(_ phrase: Phrase) throws {
    try write(CleanText.line(Speech.phrases.capitalized(phrase)) + "\n")
  }
}
