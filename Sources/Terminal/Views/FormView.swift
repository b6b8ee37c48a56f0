import Dashboard
import Quality

/// A form over the panel: one row per field, how each was understood beside it, what is proposed under the one edited.
struct FormView {
  let form: Form
  let context: Context

  init(_ form: Form, _ context: Context) {
    self.form = form
    self.context = context
  }

  private static let widest = 92
  private static let suggestionRows = 6
  private static let textRows = 6

  // What is pointed at in a checklist stays in sight, with the line in which one types.
  private static func checks(in height: Int) -> Int { max(2, min(10, height / 2 - 1)) }

  func draw(on screen: inout Screen, in area: Area) {
    let width = min(FormView.widest, area.width)
    let lines = lines(width: width - 4, checks: FormView.checks(in: area.height - 2), glyphs: screen.glyphs)
    let box = area.centered(width: width, height: min(area.height, lines.count + 2))
    screen.fill(box)
    let isFramed = area.height >= 4
    let inside =
      isFramed
      ? Frame(context.phrases(form.title), isFocused: true).draw(on: &screen, in: box) : box
    let focus = anchor(in: lines)
    let last = max(0, lines.count - inside.height)
    let top = min(last, max(0, min(focus - inside.height / 2, last)) + form.scroll)
    if isFramed {
      let edge = Area(row: inside.row, column: box.column, width: box.width, height: inside.height)
      ScrollMark(top: top, visible: inside.height, total: lines.count).draw(on: &screen, in: edge)
    }
    for (offset, line) in lines.dropFirst(top).prefix(inside.height).enumerated() {
      draw(line, on: &screen, in: inside.withoutTop(offset).top(1))
    }
  }

  // What is seen whatever else is not: what is wrong with the whole form, or where one types.
  private func anchor(in lines: [Line]) -> Int {
    (form.generalProblem == nil ? nil : lines.firstIndex { $0.isProblem }) ?? lines.firstIndex { $0.isFocus } ?? 0
  }

  private enum Content {
    case field(Field, isFocused: Bool)
    /// A row of a text of several lines; the first has its label.
    case text(Field, TextBox.Row, isFirst: Bool, isFocused: Bool)
    case note(String, Role)
    case option(Field.Option, isSelected: Bool)
    case check(ChecklistRow)
    case blank
  }

  private struct Line {
    let content: Content

    var isProblem: Bool {
      if case .note(_, .messageBad) = content { true } else { false }
    }

    var isFocus: Bool {
      switch content {
      case .field(_, let isFocused): isFocused
      case .text(_, let row, _, _): row.caret != nil
      default: false
      }
    }
  }

  private func lines(width: Int, checks: Int, glyphs: GlyphSet) -> [Line] {
    let fields = form.fields.enumerated().filter { !$0.element.isHidden }.flatMap { index, field in
      let isFocused = index == form.focus
      return rows(of: field, isFocused, width, glyphs) + (isFocused ? under(field, width, checks, glyphs) : [])
    }
    return fields + problem(width, glyphs) + remarks(width, glyphs)
  }

  private func rows(of field: Field, _ isFocused: Bool, _ width: Int, _ glyphs: GlyphSet) -> [Line] {
    guard field.style == .text else { return [Line(content: .field(field, isFocused: isFocused))] }
    let labels = FieldView.labelWidth(labelWidth(width, glyphs), in: width)
    let room = width - (labels > 0 ? labels + 1 : 0)
    let box = TextBox(field.editor.text, caret: isFocused ? field.editor.caret : nil, width: room, glyphs: glyphs)
    return box.window(FormView.textRows).enumerated().map {
      Line(content: .text(field, $1, isFirst: $0 == 0, isFocused: isFocused))
    }
  }

  // Suggestions, an error, or an example of what can be typed.
  private func under(_ field: Field, _ width: Int, _ checks: Int, _ glyphs: GlyphSet) -> [Line] {
    if field.style == .checklist { return wrong(field, width, glyphs) + checklist(field, checks) }
    let suggestions = form.suggestions
    if !suggestions.isEmpty {
      let top = ListWindow.top(
        keeping: form.suggestion, from: 0, height: FormView.suggestionRows, count: suggestions.count)
      return suggestions.enumerated().dropFirst(top).prefix(FormView.suggestionRows).map {
        Line(content: .option($1, isSelected: $0 == form.suggestion))
      }
    }
    let wrong = wrong(field, width, glyphs)
    if !wrong.isEmpty { return wrong }
    if field.style == .choice, !field.editor.isEmpty {
      let keys = "\(glyphs.left) \(glyphs.right)"
      return [Line(content: .note(context.phrases("hint.choice", ["keys": .text(keys)]), .quiet))]
    }
    guard field.editor.isEmpty, let hint = field.hint else { return [] }
    return [Line(content: .note(context.phrases(hint), .quiet))]
  }

  private func wrong(_ field: Field, _ width: Int, _ glyphs: GlyphSet) -> [Line] {
    guard case .wrong(let phrase) = form.reading(of: field, context) else { return [] }
    let room = width - labelWidth(width, glyphs) - 1
    return TextWrap.lines(of: context.phrases(phrase), width: room, glyphs: glyphs)
      .map { Line(content: .note($0, .messageBad)) }
  }

  // The part of it around what is pointed at.
  private func checklist(_ field: Field, _ height: Int) -> [Line] {
    let shown = form.suggestions
    guard !shown.isEmpty else { return [Line(content: .note(context.phrases("form.checklist.none"), .quiet))] }
    let top = ListWindow.top(keeping: form.suggestion, from: 0, height: height, count: shown.count)
    return shown.enumerated().dropFirst(top).prefix(height).map { index, option in
      Line(
        content: .check(
          ChecklistRow(option: option, isTicked: field.isTicked(option), isPointedAt: index == form.suggestion)))
    }
  }

  private func problem(_ width: Int, _ glyphs: GlyphSet) -> [Line] {
    guard let problem = form.generalProblem else { return [] }
    return [Line(content: .blank)]
      + TextWrap.lines(of: context.phrases(problem), width: width - labelWidth(width, glyphs) - 1, glyphs: glyphs)
      .map { Line(content: .note($0, .messageBad)) }
  }

  private func remarks(_ width: Int, _ glyphs: GlyphSet) -> [Line] {
    let texts = form.remarks(context).flatMap { block -> [(String, Role)] in
      switch block {
      case .paragraph(let text, let tone): [(text, Role(tone))]
      case .field(let label, .text(let text, _)): [("\(label) : \(text)", .quiet)]
      default: []
      }
    }
    guard !texts.isEmpty else { return [] }
    return [Line(content: .blank)]
      + texts.flatMap { text, role in
        TextWrap.lines(of: text, width: width - labelWidth(width, glyphs) - 1, glyphs: glyphs)
          .map { Line(content: .note($0, role)) }
      }
  }

  // The widest label decides, within two fifths of the form.
  private func labelWidth(_ width: Int, _ glyphs: GlyphSet) -> Int {
    min(form.fields.map { glyphs.cells(of: label(of: $0)) }.max() ?? 0, width * 2 / 5)
  }

  private func label(of field: Field) -> String { context.phrases(field.label) + (field.isRequired ? "*" : "") }

  private func draw(_ line: Line, on screen: inout Screen, in area: Area) {
    let labels = labelWidth(area.width, screen.glyphs)
    let indented = area.withoutLeft(labels + 1)
    switch line.content {
    case .field(let field, let isFocused): draw(field, isFocused, labels, on: &screen, in: area)
    case .text(let field, let row, let isFirst, let isFocused):
      draw(row, labelled: isFirst ? label(of: field) : "", isFocused, labels, on: &screen, in: area)
    case .note(let text, let role):
      screen.write(text, as: role, row: area.row, column: indented.column, width: indented.width)
    case .option(let option, let isSelected):
      let text = option.label.isEmpty ? option.text : "\(option.text)  \(option.label)"
      let sign = isSelected ? screen.glyphs.selection : " "
      screen.write(
        "\(sign) \(text)", as: isSelected ? .selected : .helpText, row: area.row, column: indented.column,
        width: indented.width)
    case .check(let row): row.draw(on: &screen, in: indented)
    case .blank: break
    }
  }

  private func draw(
    _ row: TextBox.Row, labelled label: String, _ isFocused: Bool, _ labels: Int, on screen: inout Screen,
    in area: Area
  ) {
    let labels = FieldView.labelWidth(labels, in: area.width)
    screen.write(label, as: isFocused ? .heading : .plain, row: area.row, column: area.column, width: labels)
    let box = area.withoutLeft(labels > 0 ? labels + 1 : 0)
    let role: Role = isFocused ? .fieldFocused : .field
    screen.fill(box, as: role)
    screen.write(row.text, as: role, row: box.row, column: box.column, width: box.width)
    guard let caret = row.caret, caret < box.width else { return }
    screen.cursor = .init(row: box.row, column: box.column + caret, isVisible: true)
  }

  private func draw(_ field: Field, _ isFocused: Bool, _ labels: Int, on screen: inout Screen, in area: Area) {
    let reading = form.reading(of: field, context)
    let understood: String? = if case .understood(let text) = reading, !text.isEmpty { text } else { nil }
    let isWrong = if case .wrong = reading { true } else { false }
    let isRoomy = area.width >= 50
    let width = isRoomy && field.style != .prose ? labels + 1 + (area.width - labels) * 2 / 5 : area.width
    FieldView(
      label: label(of: field), text: isFocused ? field.editor.text : field.shown,
      caret: isFocused ? field.editor.caret : nil,
      error: isWrong ? "" : nil, labelWidth: labels
    ).draw(on: &screen, in: area.left(width))
    guard isRoomy, let understood else { return }
    let rest = area.withoutLeft(width + 1)
    screen.write(understood, as: .quiet, row: rest.row, column: rest.column, width: rest.width)
  }
}

extension Field {
  /// What stands in it while another is edited.
  fileprivate var shown: String { style == .checklist ? text : editor.text }
}
