import Dashboard

/// The palette: what was typed, and what it finds, with the key of each command.
struct PaletteView {
  let palette: Palette
  let keymap: Keymap
  let context: Context

  init(_ palette: Palette, _ keymap: Keymap, _ context: Context) {
    self.palette = palette
    self.keymap = keymap
    self.context = context
  }

  func draw(on screen: inout Screen, in area: Area) {
    let phrases = context.phrases
    let lines = palette.shown.map { entry in
      ListOverlay.Line(entry.text, note: note(of: entry), as: entry.refusal == nil ? .plain : .quiet)
    }
    ListOverlay(
      phrases("palette.title"), query: (palette.editor.text, palette.editor.caret), lines: lines,
      selected: palette.shown.isEmpty ? nil : palette.selection, empty: phrases("palette.nothing")
    ).draw(on: &screen, in: area)
  }

  private func note(of entry: Palette.Entry) -> String {
    guard case .command(let name) = entry.choice else { return "" }
    return keymap.keys(for: name).first?.name(in: context.phrases) ?? ""
  }
}
