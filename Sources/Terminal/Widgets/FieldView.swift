/// One line of a form: a label, the text being typed and, under it, what is wrong or what is expected.
public struct FieldView {
  public var label: String
  public var text: String
  /// In characters from the start of the text; nil when another field is edited.
  public var caret: Int?
  public var hint: String
  public var error: String?
  /// Labels of one form are given the same width.
  public var labelWidth: Int

  public init(
    label: String, text: String, caret: Int? = nil, hint: String = "", error: String? = nil, labelWidth: Int
  ) {
    self.label = label
    self.text = text
    self.caret = caret
    self.hint = hint
    self.error = error
    self.labelWidth = labelWidth
  }

  /// Two rows: the second is left blank when there is nothing to say.
  public static let height = 2

  /// The cells that labels of this width are given: what is typed has eight, and at least half.
  static func labelWidth(_ wanted: Int, in width: Int) -> Int { min(wanted, max(0, width - 8), width / 2) }

  public func draw(on screen: inout Screen, in area: Area) {
    guard !area.isEmpty else { return }
    let labels = FieldView.labelWidth(labelWidth, in: area.width)
    screen.write(label, as: caret == nil ? .plain : .heading, row: area.row, column: area.column, width: labels)
    let box = area.withoutLeft(labels > 0 ? labels + 1 : 0)
    drawText(on: &screen, in: box.top(1))
    drawNote(on: &screen, in: box.withoutTop(1))
  }

  private func drawText(on screen: inout Screen, in box: Area) {
    guard !box.isEmpty else { return }
    let role: Role = error != nil ? .fieldError : caret != nil ? .fieldFocused : .field
    screen.fill(box, as: role)
    guard let caret else {
      screen.write(text, as: role, row: box.row, column: box.column, width: box.width)
      return
    }
    let window = FieldWindow(text, caret: caret, width: box.width, glyphs: screen.glyphs)
    screen.write(window.text, as: role, row: box.row, column: box.column, width: box.width)
    screen.cursor = .init(row: box.row, column: box.column + window.caretColumn, isVisible: true)
  }

  private func drawNote(on screen: inout Screen, in area: Area) {
    guard !area.isEmpty else { return }
    if let error {
      screen.write(error, as: .messageBad, row: area.row, column: area.column, width: area.width)
    } else {
      screen.write(hint, as: .quiet, row: area.row, column: area.column, width: area.width)
    }
  }
}
