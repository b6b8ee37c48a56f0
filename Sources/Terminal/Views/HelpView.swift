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
    let lines = lines
    let top = max(0, min(help.offset, lines.count - inside.height))
    for (offset, line) in lines.dropFirst(top).prefix(inside.height).enumerated() {
      draw(line, on: &screen, in: inside.withoutTop(offset).top(1))
    }
    let edge = Area(row: inside.row, column: box.column, width: box.width, height: inside.height)
    ScrollMark(top: top, visible: inside.height, total: lines.count).draw(on: &screen, in: edge)
  }

  private struct Line {
    let keys: String
    let sentence: String
    let role: Role
  }

  private var lines: [Line] {
    let sections = help.sections.flatMap { section -> [Line] in
      let commands = section.commands.compactMap(line)
      guard !commands.isEmpty else { return [] }
      return [Line(keys: "", sentence: context.phrases(section.title), role: .heading)] + commands
        + [Line(keys: "", sentence: "", role: .plain)]
    }
    return sections + [Line(keys: "", sentence: context.phrases("help.typing"), role: .quiet)]
  }

  private func line(_ name: Command.Name) -> Line? {
    let keys = keymap.keys(for: name).map { $0.name(in: context.phrases) }.joined(separator: "  ")
    let sentence = context.phrases.capitalized(name.phrase)
    guard !keys.isEmpty, help.shows(sentence, keys: keys) else { return nil }
    return Line(keys: keys, sentence: sentence, role: .plain)
  }

  private func draw(_ line: Line, on screen: inout Screen, in area: Area) {
    let keys = min(26, area.width / 3)
    guard !line.keys.isEmpty else {
      screen.write(line.sentence, as: line.role, row: area.row, column: area.column, width: area.width)
      return
    }
    screen.write(line.keys, as: .helpKey, row: area.row, column: area.column + 1, width: keys - 2)
    screen.write(
      line.sentence, as: line.role, row: area.row, column: area.column + keys + 1, width: area.width - keys - 1)
  }
}
