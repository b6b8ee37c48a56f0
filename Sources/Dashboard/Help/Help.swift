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
      .palette, .help, .filter, .sort, .reverse, .importFile, .export, .undo, .redo, .resumeDraft,
      .travel, .mask, .back, .redraw, .suspend, .quit,
    ]
    let panels =
      Place.panels.map { Command.Name.panel($0.digit) }
      + [.degradations, .reminders, .obligations, .agents, .courses, .posts, .retention]
    let elsewhere = everywhere + panels
    sections = [
      Section(title: Phrase("help.here"), commands: here.filter { !elsewhere.contains($0) }),
      Section(title: Phrase("help.panels"), commands: panels),
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

  mutating func move(_ step: Int) { offset = max(0, min(length, offset + step)) }

  // Each section has its title and a blank line.
  private var length: Int { sections.map { $0.commands.count + 2 }.reduce(0, +) }

  /// Whether the page shows this command, given what was typed to find it.
  public func shows(_ sentence: String, keys: String) -> Bool {
    let typed = Folding.fold(editor.text)
    return typed.isEmpty || Folding.fold("\(sentence) \(keys)").contains(typed)
  }
}
