extension Screen {
  /// The letters, a line per row, without the blanks at the ends.
  public var text: String {
    lines { cell, screen in screen.letter(of: cell) }
  }

  /// A letter per cell for its role, in the same places as `text`; plain is a blank.
  public var rolesText: String {
    lines { cell, _ in String(cell.role.letter) }
  }

  private func lines(_ letter: (ScreenCell, Screen) -> String) -> String {
    (0..<size.height).map { row in
      var line = ""
      for cell in cells[row * size.width..<(row + 1) * size.width] { line += letter(cell, self) }
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }
}

extension Role {
  /// Stands for the role in golden files.
  public var letter: Character {
    switch self {
    case .plain: " "
    case .quiet: "q"
    case .heading: "h"
    case .good: "g"
    case .attention: "a"
    case .bad: "b"
    case .unknown: "u"
    case .accent: "c"
    case .selected: "S"
    case .selectedQuiet: "s"
    case .title: "T"
    case .border: "."
    case .borderFocused: ":"
    case .helpKey: "K"
    case .helpText: "k"
    case .field: "f"
    case .fieldFocused: "F"
    case .fieldError: "E"
    case .cursor: "|"
    case .chartLine: "l"
    case .chartTarget: "t"
    case .chartAlert: "r"
    case .chartCursor: "x"
    case .message: "m"
    case .messageBad: "M"
    case .banner: "B"
    }
  }
}
