import Quality
import QualityStore

/// What typing does to whatever lies over the panel.
extension DashboardModel {
  public mutating func type(_ typing: Typing, in store: QualityStore) {
    message = nil
    switch overlay {
    case .form(let form): type(typing, form, store)
    case .entry(let entry): type(typing, entry, store)
    case .filter(let editor): type(typing, editor, store)
    case .palette(let palette): type(typing, palette, store)
    case .menu(let menu): type(typing, menu, store)
    case .help(let help): type(typing, help)
    case nil: break
    }
  }

  private mutating func type(_ typing: Typing, _ form: Form, _ store: QualityStore) {
    var form = form
    switch typing {
    case .accept where form.isAtLastField, .save: return save(form, store)
    case .cancel: return cancel(form)
    case .discard: return discard(form)
    case .editOutside: return editOutside(form, store)
    default: form.type(typing, context)
    }
    let context = context
    attempt { _ in try store.read { try form.read($0, context) } }
    overlay = .form(form)
  }

  private mutating func save(_ form: Form, _ store: QualityStore) {
    var form = form
    guard let request = form.submit(context) else {
      overlay = .form(form)
      return
    }
    do {
      overlay = nil
      try carryOut(request, store)
      if let kind = form.contents.kind { drafts.forget(kind) }
      keepDrafts()
    } catch is ChangedMeanwhile {
      reread(form, store)
    } catch {
      form.refuse(error)
      overlay = .form(form)
      say(error)
    }
  }

  /// Whether what is typed is a text that an editor may take.
  public var offersEditor: Bool {
    guard case .form(let form) = overlay else { return false }
    return form.prose != nil
  }

  // The text goes out to the user's editor and comes back; the front end has lent the terminal.
  private mutating func editOutside(_ form: Form, _ store: QualityStore) {
    var form = form
    guard let prose = form.prose else {
      message = Message(context.phrases("message.notProse"), .quiet)
      return
    }
    let context = context
    attempt { _ in
      form.replaceProse(by: try context.files.edit(prose), context)
      try store.read { try form.read($0, context) }
    }
    overlay = .form(form)
  }

  // Somebody else saved first: what changed is shown, and saving again keeps what was typed.
  private mutating func reread(_ form: Form, _ store: QualityStore) {
    var form = form
    let context = context
    attempt { _ in _ = try store.read { try form.reread($0, context) } }
    overlay = .form(form)
    say(ChangedMeanwhile())
  }

  // What was typed is kept until the same form is asked for again.
  private mutating func cancel(_ form: Form) {
    overlay = nil
    guard let draft = Draft(form) else { return }
    drafts.keep(draft)
    message = Message(context.phrases("message.draftKept"), .quiet)
  }

  private mutating func type(_ typing: Typing, _ entry: MonthEntry, _ store: QualityStore) {
    var entry = entry
    switch typing {
    case .save: return save(entry, store)
    case .cancel:
      overlay = nil
      drafts.figures = FiguresDraft(entry)
      guard entry.isTouched else { return }
      message = Message(context.phrases("message.draftKept"), .quiet)
    default:
      entry.type(typing, context)
      overlay = .entry(entry)
    }
  }

  private mutating func save(_ entry: MonthEntry, _ store: QualityStore) {
    var entry = entry
    guard let decision = entry.submit(context) else {
      overlay = .entry(entry)
      return
    }
    do {
      overlay = nil
      try write(decision, store)
      drafts.figures = nil
      keepDrafts()
    } catch {
      entry.refuse(error)
      overlay = .entry(entry)
      say(error)
    }
  }

  private mutating func type(_ typing: Typing, _ editor: LineEditor, _ store: QualityStore) {
    var editor = editor
    // Something is looked for anywhere in the list.
    attempt { try $0.readToEnd(store) }
    switch typing {
    case .insert(let text): editor.insert(CleanText.line(typed: text))
    case .edit(let edit): editor.edit(edit)
    case .cancel: return filter("", keeping: nil)
    case .accept, .save: return filter(editor.text, keeping: nil)
    case .next where complete(&editor): break
    case .up, .previous: move(.up)
    case .down, .next: move(.down)
    case .pageUp: move(.pageUp)
    case .pageDown: move(.pageDown)
    case .discard, .editOutside: break
    }
    filter(editor.text, keeping: editor)
  }

  // Puts what the last word could become in its place.
  private func complete(_ editor: inout LineEditor) -> Bool {
    guard let completion = panel.list?.filterCompletions.first, let word = QuotedWords.parts(of: editor.text).last
    else { return false }
    editor = LineEditor(editor.text.dropLast(word.count) + completion + (completion.last == ":" ? "" : " "))
    return true
  }

  private mutating func move(_ motion: Motion) {
    let page = page
    change { $0.move(motion, page: page) }
  }

  private mutating func filter(_ text: String, keeping editor: LineEditor?) {
    let context = context
    if text != panel.list?.filter { change { $0.filter(text, context) } }
    overlay = editor.map { .filter($0) }
  }

  private mutating func type(_ typing: Typing, _ palette: Palette, _ store: QualityStore) {
    var palette = palette
    switch typing {
    case .insert(let text): palette.insert(text)
    case .edit(let edit): palette.edit(edit)
    case .up, .previous: palette.move(-1)
    case .down, .next: palette.move(1)
    case .pageUp: palette.move(-10)
    case .pageDown: palette.move(10)
    case .discard, .editOutside: break
    case .cancel:
      overlay = nil
      return
    case .accept, .save: return choose(palette.chosen, store)
    }
    overlay = .palette(palette)
  }

  private mutating func choose(_ entry: Palette.Entry?, _ store: QualityStore) {
    overlay = nil
    switch entry?.choice {
    case .command(let name): perform(name, in: store)
    case .place(let place): attempt { try $0.open(place, from: store) }
    case nil: break
    }
  }

  private mutating func type(_ typing: Typing, _ help: Help) {
    var help = help
    switch typing {
    case .insert(let text): help.insert(text)
    case .edit(let edit): help.edit(edit)
    case .up, .previous: help.move(-1)
    case .down, .next: help.move(1)
    case .pageUp: help.move(-10)
    case .pageDown: help.move(10)
    case .discard, .editOutside: break
    case .cancel, .accept, .save:
      overlay = nil
      return
    }
    overlay = .help(help)
  }
}
