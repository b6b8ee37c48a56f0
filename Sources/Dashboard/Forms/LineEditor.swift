/// A text being typed, with its caret: a line, or several.
public struct LineEditor: Equatable, Sendable {
  public private(set) var text: String
  /// Characters before the caret.
  public private(set) var caret: Int

  public init(_ text: String = "") {
    self.text = text
    caret = text.count
  }

  public var isEmpty: Bool { text.isEmpty }

  public mutating func insert(_ addition: String) {
    text.insert(contentsOf: addition, at: position)
    caret += addition.count
    caret = min(caret, text.count)
  }

  public mutating func edit(_ edit: Edit) {
    switch edit {
    case .left: caret = max(0, caret - 1)
    case .right: caret = min(text.count, caret + 1)
    case .start: caret = startOfLine
    case .end: caret = endOfLine
    case .deleteBackward: remove(from: caret - 1, to: caret)
    case .deleteForward: remove(from: caret, to: caret + 1)
    case .deleteWord: remove(from: startOfWord, to: caret)
    case .deleteToStart: remove(from: startOfLine, to: caret)
    case .deleteToEnd: remove(from: caret, to: endOfLine)
    }
  }

  /// Moves the caret a line up or down, to the same place in it where it is so long; false where there is no such line.
  public mutating func moveLine(_ step: Int) -> Bool {
    let column = caret - startOfLine
    let (start, end) = (startOfLine, endOfLine)
    guard step < 0 ? start > 0 : end < text.count else { return false }
    caret = step < 0 ? start - 1 : end + 1
    let first = startOfLine
    caret = min(first + column, endOfLine)
    return true
  }

  public enum Edit: Sendable {
    case left, right, start, end, deleteBackward, deleteForward, deleteWord, deleteToStart, deleteToEnd
  }

  private var position: String.Index { text.index(text.startIndex, offsetBy: caret) }

  private var startOfWord: Int {
    let before = Array(text.prefix(caret))
    var index = before.count
    while index > 0, before[index - 1].isWhitespace { index -= 1 }
    while index > 0, !before[index - 1].isWhitespace { index -= 1 }
    return index
  }

  private var startOfLine: Int {
    let before = text.prefix(caret)
    return before.lastIndex(of: "\n").map { before.distance(from: before.startIndex, to: $0) + 1 } ?? 0
  }

  private var endOfLine: Int {
    let after = text.dropFirst(caret)
    return after.firstIndex(of: "\n").map { caret + after.distance(from: after.startIndex, to: $0) } ?? text.count
  }

  private mutating func remove(from start: Int, to end: Int) {
    guard start >= 0, end <= text.count, start < end else { return }
    let first = text.index(text.startIndex, offsetBy: start)
    text.removeSubrange(first..<text.index(first, offsetBy: end - start))
    caret = start
  }
}
