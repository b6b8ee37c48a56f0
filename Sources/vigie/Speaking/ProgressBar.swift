import Foundation
import Quality

/// One line of a terminal that tells how far a long work is, and that goes when the work is over.
///
/// Where errors do not go to a terminal, nothing is written.
final class ProgressBar {
  private let isShown: Bool
  private var next = ContinuousClock.now
  private var isThere = false

  init() {
    let terminal = getenv("TERM").map { String(cString: $0) } ?? "dumb"
    isShown = isatty(STDERR_FILENO) == 1 && terminal != "dumb"
  }

  /// Told as often as one likes, from 0 to 1: ten times a second it is written.
  func tell(_ doing: Phrase, _ fraction: Double) {
    guard isShown, ContinuousClock.now >= next else { return }
    next = ContinuousClock.now + .milliseconds(100)
    write("\r" + ProgressBar.line(doing, fraction, width: width) + "\u{1B}[K")
    isThere = true
  }

  func erase() {
    if isThere { write("\r\u{1B}[K") }
    isThere = false
  }

  /// `[######--------------]  30 % · lecture du fichier`, in at most `width` cells.
  static func line(_ doing: Phrase, _ fraction: Double, width: Int) -> String {
    let done = Int(max(0, min(1, fraction)) * Double(cells))
    let bar = "[" + String(repeating: "#", count: done) + String(repeating: "-", count: cells - done) + "]"
    let percent = String(Int(max(0, min(1, fraction)) * 100))
    let blanks = String(repeating: " ", count: 3 - percent.count)
    let text = say("progress.line", ["percent": .text(blanks + percent), "doing": .phrase(doing)])
    return String("\(bar) \(text)".prefix(max(0, width - 1)))
  }

  private static let cells = 20

  private var width: Int {
    var size = winsize()
    return ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
  }

  private func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
