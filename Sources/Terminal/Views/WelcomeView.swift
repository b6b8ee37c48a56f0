import Dashboard

/// The first screen of somebody who has no file yet.
struct WelcomeView {
  let welcome: Welcome
  let keymap: Keymap

  init(_ welcome: Welcome, _ keymap: Keymap) {
    self.welcome = welcome
    self.keymap = keymap
  }

  private var phrases: Phrases { welcome.context.phrases }

  func draw(on screen: inout Screen) {
    let body = screen.area.withoutBottom(screen.area.height >= 3 ? 1 : 0)
    if welcome.isFilling, let form = welcome.form {
      FormView(form, welcome.context).draw(on: &screen, in: body)
    } else {
      drawChoices(on: &screen, in: body)
    }
    HelpBar(items).draw(on: &screen, in: screen.area.withoutTop(body.height).withoutLeft(1))
  }

  private func drawChoices(on screen: inout Screen, in area: Area) {
    let width = min(76, area.width)
    let lines = lines(width: width - (width >= 30 ? 4 : 2), screen.glyphs)
    let box = area.centered(width: width, height: min(area.height, lines.count + 2))
    let inside = box.height >= 6 ? Frame(phrases("app.name"), isFocused: true).draw(on: &screen, in: box) : box
    let focus = lines.firstIndex { $0.role == .selected } ?? 0
    let top = max(0, min(focus - inside.height / 4, lines.count - inside.height))
    for (offset, line) in lines.dropFirst(top).prefix(inside.height).enumerated() {
      screen.write(line.text, as: line.role, row: inside.row + offset, column: inside.column, width: inside.width)
    }
  }

  private struct Line {
    var text = ""
    var role = Role.plain
  }

  private func lines(width: Int, _ glyphs: GlyphSet) -> [Line] {
    func wrapped(_ text: String, _ role: Role, indent: String = "", sign: String? = nil) -> [Line] {
      TextWrap.lines(of: text, width: width - indent.count, glyphs: glyphs).enumerated().map {
        Line(text: ($0 == 0 ? sign ?? indent : indent) + $1, role: role)
      }
    }
    let choices = Welcome.Choice.allCases.flatMap { choice -> [Line] in
      let isSelected = choice == welcome.selected
      let sign = isSelected ? "\(glyphs.selection) " : nil
      return wrapped(phrases(choice.phrase), isSelected ? .selected : .plain, indent: "  ", sign: sign)
        + wrapped(phrases(choice.explanation), .quiet, indent: "  ") + [Line()]
    }
    return wrapped(phrases("welcome.what"), .heading) + [Line()]
      + wrapped(phrases("welcome.noFile", ["path": .text(welcome.path)]), .plain) + [Line()] + choices.dropLast()
  }

  private var items: [HelpBar.Item] {
    func item(_ key: Key, _ words: String) -> HelpBar.Item { HelpBar.Item(key.name(in: phrases), phrases(words)) }
    if welcome.isFilling {
      return [
        item(.tab, "form.keys.next"), item(.ctrl("s"), "welcome.keys.create"), item(.escape, "command.back.short"),
      ]
    }
    let leave = keymap.keys(for: .quit).first.map { [item($0, "command.quit.short")] } ?? []
    return [item(.down, "welcome.keys.choose"), item(.enter, "command.open.short")] + leave
  }
}
