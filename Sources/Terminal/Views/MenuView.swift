import Dashboard

/// A few things to choose from, over the list they are about.
struct MenuView {
  let menu: Menu
  let context: Context

  init(_ menu: Menu, _ context: Context) {
    self.menu = menu
    self.context = context
  }

  func draw(on screen: inout Screen, in area: Area) {
    let lines = menu.entries.map { entry in
      let sign = entry.isOn.map { $0 ? screen.glyphs.check + " " : "  " } ?? ""
      return ListOverlay.Line(sign + entry.text, note: entry.note, as: entry.isOn == false ? .quiet : .plain)
    }
    ListOverlay(context.phrases(menu.title), lines: lines, selected: menu.entries.isEmpty ? nil : menu.selection)
      .draw(on: &screen, in: area)
  }
}
