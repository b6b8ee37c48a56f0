import Dashboard

/// Every key with what it does, made from the keymap; typing narrows it down.
struct HelpView {
  let help: Help
  let keymap: Keymap
  let context: Context

  init(_ help: Help, _ keymap: Keymap, _ context: Context) {
    self.help = help
    self.keymap = keymap
    self.context = context
  }

  func draw(on screen: inout Screen, in area: Area) {
    let box = area.centered(width: min(86, area.width), height: area.height)
    screen.fill(box)
    var inside = Frame(context.phrases("help.title"), note: help.editor.text, isFocused: true).draw(
      on: &screen, in: box)
    if !help.editor.isEmpty, inside.height > 3 {
      FieldView(label: "", text: help.editor.text, caret: help.editor.caret, labelWidth: 0)
        .draw(on: &screen, in: inside.top(1))
      inside = inside.withoutTop(1)
    }
    let lines = lines(width: inside.width, screen.glyphs)
    let top = max(0, min(help.offset, lines.count - inside.height))
    for (offset, line) in lines.dropFirst(top).prefix(inside.height).enumerated() {
      draw(line, on: &screen, in: inside.withoutTop(offset).top(1))
    }
    let edge = Area(row: inside.row, column: box.column, width: box.width, height: inside.height)
    ScrollMark(top: top, visible: inside.height, total: lines.count).draw(on: &screen, in: edge)
  }

  private struct Line {
    var keys = ""
    var sentence = ""
    /// Where the sentence begins.
    var start = 0
    var role = Role.plain
  }

  private func lines(width: Int, _ glyphs: GlyphSet) -> [Line] {
    let sections = help.sections.flatMap { section -> [Line] in
      let commands = section.commands.flatMap { lines($0, width, glyphs) }
      guard !commands.isEmpty else { return [] }
      return [Line(sentence: context.phrases(section.title), role: .heading)] + commands + [Line()]
    }
    return sections
      + TextWrap.lines(of: context.phrases("help.typing"), width: width, glyphs: glyphs)
      .map { Line(sentence: $0, role: .quiet) }
  }

  // A sentence longer than the page goes on under itself.
  private func lines(_ name: Command.Name, _ width: Int, _ glyphs: GlyphSet) -> [Line] {
    let keys = keymap.keys(for: name).map { $0.name(in: context.phrases) }.joined(separator: "  ")
    let sentence = context.phrases.capitalized(name.phrase)
    guard !keys.isEmpty, help.shows(sentence, keys: keys) else { return [] }
    let start = keyWidth(width) + 1
    return TextWrap.lines(of: sentence, width: max(1, width - start), glyphs: glyphs).enumerated().map {
      Line(keys: $0 == 0 ? keys : "", sentence: $1, start: start)
    }
  }

  private func keyWidth(_ width: Int) -> Int { min(26, width / 3) }

  private func draw(_ line: Line, on screen: inout Screen, in area: Area) {
    screen.write(line.keys, as: .helpKey, row: area.row, column: area.column + 1, width: line.start - 3)
    screen.write(
      line.sentence, as: line.role, row: area.row, column: area.column + line.start, width: area.width - line.start)
  }
}
