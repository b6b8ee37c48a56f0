import Quality
import QualityStore

/// Forms left without saving, taken up again when the same form is asked for.
extension DashboardModel {
  /// Puts what is typed, and what was left, where it outlives the program; writes nothing where nothing changed.
  public mutating func keepDrafts() {
    var current = drafts
    switch overlay {
    case .form(let form): if let draft = Draft(form) { current.keep(draft) }
    case .entry(let entry): current.figures = FiguresDraft(entry) ?? current.figures
    default: break
    }
    guard current != shelved else { return }
    do {
      try shelf.keep(current.joined(to: shelf.kept(), which: shelved))
      shelved = current
    } catch {
      // Tried again at the next change; told once in a while, not at every key.
      shelved = current
      say(error)
    }
  }

  /// Tells of drafts that were there before the program began.
  mutating func tellDrafts() {
    guard !drafts.isEmpty else { return }
    message = Message(context.phrases("message.draftsWait", ["count": .count(drafts.count)]), .attention)
  }

  mutating func resumeDraft(_ store: QualityStore) throws {
    if let draft = drafts.forms.last { return try ask(draft.kind, store) }
    if drafts.figures != nil { try enterFigures(store) }
  }

  /// Throws away what was typed, asked twice, and closes the form.
  mutating func discard(_ form: Form) {
    var form = form
    guard form.isTouched, let kind = form.contents.kind else {
      overlay = nil
      return
    }
    guard form.confirmsDiscarding() else {
      overlay = .form(form)
      message = Message(context.phrases("message.discardAgain"), .attention)
      return
    }
    drafts.forget(kind)
    overlay = nil
    message = Message(context.phrases("message.discarded"), .quiet)
  }
}

extension Command {
  static func resumeDraft(_ drafts: Drafts) -> Command {
    Command(.resumeDraft, unless: drafts.isEmpty ? Phrase("why.noDraft") : nil, .resumeDraft)
  }
}
