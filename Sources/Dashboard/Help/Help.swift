import Quality

/// The help page: every command with its sentence; the front end adds the keys.
public struct Help: Sendable {
  public struct Section: Sendable {
    public let title: Phrase
    public let commands: [Command.Name]
  }

  public private(set) var editor = LineEditor()
  public private(set) var offset = 0
  /// What can be done here, then everywhere.
  public let sections: [Section]

  init(here: [Command.Name]) {
    let everywhere: [Command.Name] = [
      .palette, .help, .filter, .sort, .reverse, .undo, .redo, .mask, .back, .redraw, .suspend, .quit,
    ]
    sections = [
      Section(title: Phrase("help.here"), commands: here),
      Section(title: Phrase("help.panels"), commands: Place.panels.map { .panel($0.digit) } + [.degradations]),
      Section(
        title: Phrase("help.moving"),
        commands: [.up, .down, .left, .right, .pageUp, .pageDown, .first, .last, .nextZone, .previousZone]),
      Section(title: Phrase("help.everywhere"), commands: everywhere),
    ].filter { !$0.commands.isEmpty }
  }

  mutating func insert(_ text: String) {
    editor.insert(CleanText.line(typed: text))
    offset = 0
  }

  mutating func edit(_ edit: LineEditor.Edit) {
    editor.edit(edit)
    offset = 0
  }

  mutating func move(_ step: Int) { offset = max(0, offset + step) }

  /// Whether the page shows this command, given what was typed to find it.
  public func shows(_ sentence: String, keys: String) -> Bool {
    let typed = Folding.fold(editor.text)
    return typed.isEmpty || Folding.fold("\(sentence) \(keys)").contains(typed)
  }
}
