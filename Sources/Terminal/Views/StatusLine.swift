import Dashboard

/// The last row: what was just said, the filter being typed, or the keys that can be used here.
struct StatusLine {
  let model: DashboardModel
  let keymap: Keymap

  init(_ model: DashboardModel, _ keymap: Keymap) {
    self.model = model
    self.keymap = keymap
  }

  func draw(on screen: inout Screen, in area: Area) {
    guard !area.isEmpty else { return }
    let area = area.withoutLeft(1)
    if case .filter(let editor) = model.overlay { return drawFilter(editor, on: &screen, in: area) }
    if let message = model.message { return draw(message, on: &screen, in: area) }
    if case .help = model.overlay { return drawHelpHint(on: &screen, in: area) }
    HelpBar(items, always: always).draw(on: &screen, in: area)
  }

  private func draw(_ message: Message, on screen: inout Screen, in area: Area) {
    let role: Role = message.tone == .bad ? .messageBad : .message
    let text = screen.fitting(message.text, in: area.width)
    screen.write(text, as: role, row: area.row, column: area.column, width: area.width)
  }

  private func drawHelpHint(on screen: inout Screen, in area: Area) {
    let hint = model.context.phrases("help.search")
    screen.write(hint, as: .helpText, row: area.row, column: area.column, width: area.width)
  }

  private func drawFilter(_ editor: LineEditor, on screen: inout Screen, in area: Area) {
    let label = model.context.phrases("status.filter")
    let width = min(30, max(10, area.width / 3))
    FieldView(label: label, text: editor.text, caret: editor.caret, labelWidth: screen.width(of: label))
      .draw(on: &screen, in: area.left(width + screen.width(of: label)))
    let rest = area.withoutLeft(width + screen.width(of: label) + 2)
    if let told = told { return drawTold(told, on: &screen, in: rest) }
    HelpBar([item(.enter, "filter.keys.accept"), item(.escape, "filter.keys.cancel")]).draw(on: &screen, in: rest)
  }

  // How the filter is understood so far, and what its last word could become.
  private var told: (text: String, role: Role)? {
    guard let list = model.panel.list else { return nil }
    let next = list.filterCompletions.joined(separator: "  ")
    if !next.isEmpty { return (model.context.phrases("filter.next", ["words": .text(next)]), .helpText) }
    if let problem = list.filterProblem { return (model.context.phrases(problem), .messageBad) }
    return list.filterTold.isEmpty ? nil : (list.filterTold, .quiet)
  }

  private func drawTold(_ told: (text: String, role: Role), on screen: inout Screen, in area: Area) {
    screen.write(told.text, as: told.role, row: area.row, column: area.column, width: area.width)
  }

  private var items: [HelpBar.Item] {
    switch model.overlay {
    case .entry:
      [
        item(.tab, "entry.keys.next"), item(.down, "entry.keys.row"), item(.ctrl("s"), "form.keys.save"),
        item(.escape, "form.keys.cancel"),
      ]
    case .form(let form):
      (form.focused.style == .checklist
        ? [item(.character(" "), "form.keys.check"), item(.character("*"), "form.keys.checkAll")] : []) + [
          item(.ctrl("s"), "form.keys.save"), item(.tab, "form.keys.next"), item(.escape, "form.keys.cancel"),
        ] + (model.offersEditor ? [item(.ctrl("o"), "form.keys.editor")] : []) + [item(.ctrl("x"), "form.keys.discard")]
    case .menu(let menu): choosing(menu)
    case .palette: [item(.enter, "command.open.short"), item(.escape, "command.back.short")]
    case .help, .filter: []
    case nil: browsing
    }
  }

  private func choosing(_ menu: Menu) -> [HelpBar.Item] {
    let first: [HelpBar.Item] =
      menu.kind == .columns
      ? [item(.character(" "), "menu.keys.turn"), item(.left, "menu.keys.earlier"), item(.right, "menu.keys.later")]
      : []
    let last = item(.delete, menu.kind == .columns ? "menu.keys.usual" : "menu.keys.forget")
    return first + [item(.enter, "menu.keys.accept"), last, item(.escape, "menu.keys.cancel")]
  }

  // Who is lost finds help and the way out on the narrowest screen.
  private var always: [HelpBar.Item] { model.overlay == nil ? [.help, .quit].compactMap(item) : [] }

  private var browsing: [HelpBar.Item] {
    let here = model.commands.filter { $0.refusal == nil }.map(\.name)
    let everywhere: [Command.Name] = [.filter, .palette, .undo, .sort, .back]
    let zones: [Command.Name] = model.panel is OverviewPanel ? [.nextZone] : []
    return (here + zones + everywhere).compactMap(item)
  }

  private func item(_ name: Command.Name) -> HelpBar.Item? {
    guard let key = keymap.keys(for: name).first else { return nil }
    return HelpBar.Item(key.name(in: model.context.phrases), model.context.phrases(name.short))
  }

  private func item(_ key: Key, _ words: String) -> HelpBar.Item {
    HelpBar.Item(key.name(in: model.context.phrases), model.context.phrases(words))
  }
}
