import Quality

/// A line of the page of a working group: what called for it, a meeting, a cause, an action, or a decision.
public enum GroupPart: PageLine {
  case degradation(Degradation)
  case feedback(Feedback)
  case meeting(GroupMeeting)
  case cause(GroupCause)
  case action(CorrectiveAction)
  case entry(JournalEntry)

  public var id: String {
    switch self {
    case .degradation(let degradation): degradation.code
    case .feedback(let feedback): feedback.code
    case .meeting(let meeting): "meeting \(meeting.day.iso)"
    case .cause(let cause): "cause \(cause.category.rawValue) \(cause.text)"
    case .action(let action): action.code
    case .entry(let entry): String(entry.id)
    }
  }

  /// Where it leads; meetings and causes have nothing behind them.
  var place: Place? {
    switch self {
    case .meeting, .cause: nil
    case .degradation(let degradation): .degradation(degradation.code)
    case .feedback(let feedback): .feedback(feedback.code)
    case .action(let action): .action(action.code)
    case .entry(let entry): .journalEntry(entry.id)
    }
  }

  public func mark(_ context: Context) -> Cell {
    switch self {
    case .meeting, .cause: .text("")
    case .degradation(let degradation): .mark(degradation.stage.mark, context.phrases(degradation.stage.phrase))
    case .feedback(let feedback):
      .mark(feedback.mark(on: context.today), context.phrases(feedback.state(on: context.today).phrase))
    case .action(let action): .mark(action.mark(on: context.today), action.stateText(context))
    case .entry(let entry): entry.mark(context)
    }
  }

  public func text(_ context: Context) -> String {
    switch self {
    case .degradation(let degradation):
      return context.phrases(
        "workingGroup.line.degradation", ["code": .text(degradation.code), "state": .phrase(degradation.stage.phrase)])
    case .feedback(let feedback):
      return context.phrases(
        "workingGroup.line.feedback",
        ["kind": .phrase(feedback.kind.phrase), "code": .text(feedback.code), "text": .text(feedback.subject)])
    case .meeting(let meeting):
      guard !meeting.notes.isEmpty else { return context.phrases("workingGroup.line.meeting") }
      return context.phrases("workingGroup.line.meetingNotes", ["text": .text(CleanText.line(meeting.notes))])
    case .cause(let cause):
      return context.phrases(
        "workingGroup.line.cause", ["category": .phrase(cause.category.phrase), "text": .text(cause.text)])
    case .action(let action):
      return context.phrases(
        "workingGroup.line.action",
        ["code": .text(action.code), "text": .text(action.title), "state": .text(action.stateText(context))])
    case .entry(let entry): return context.phrases(entry.phrase)
    }
  }

  /// When it was opened, received, held, found or decided.
  public var day: Day? {
    switch self {
    case .degradation(let degradation): degradation.openedOn
    case .feedback(let feedback): feedback.receivedOn
    case .meeting(let meeting): meeting.day
    case .cause(let cause): cause.foundOn
    case .action(let action): action.createdOn
    case .entry(let entry): entry.day
    }
  }

  public var author: String {
    if case .entry(let entry) = self { entry.author } else { "" }
  }

  public func tone(_ context: Context) -> Tone {
    switch self {
    case .degradation, .feedback, .meeting, .cause: .plain
    case .action(let action): action.stage.isOver ? .quiet : action.tone(on: context.today)
    case .entry: .quiet
    }
  }
}
