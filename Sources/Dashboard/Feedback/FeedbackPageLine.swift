import Quality

/// A line of the page of feedback: its words, the answer, the outcome, what came of it, a file, or a decision.
public enum FeedbackPageLine: PageLine {
  case details(Feedback)
  case answer(String, Day?)
  case outcome(String, Day?)
  /// What is to be brought up to date.
  case document(Document)
  case action(Feedback.LinkedAction)
  case group(WorkingGroup)
  case attachment(Feedback.Attachment)
  case entry(JournalEntry)

  static func texts(of feedback: Feedback) -> [FeedbackPageLine] {
    (feedback.details.isEmpty ? [] : [.details(feedback)])
      + (feedback.answer.isEmpty ? [] : [.answer(feedback.answer, feedback.answeredOn)])
      + (feedback.outcome.isEmpty ? [] : [.outcome(feedback.outcome, feedback.closedOn)])
  }

  public var id: String {
    switch self {
    case .details: "details"
    case .answer: "answer"
    case .outcome: "outcome"
    case .document(let document): document.code
    case .action(let action): action.code
    case .group(let group): group.code
    case .attachment(let file): "file \(file.name) \(file.size) \(file.place)"
    case .entry(let entry): String(entry.id)
    }
  }

  /// What the line is, before its text.
  var label: Phrase {
    switch self {
    case .details: Phrase("feedback.details")
    case .answer: Phrase("feedback.answer")
    case .outcome: Phrase("feedback.outcome")
    case .document: Phrase("kind.document")
    case .action: Phrase("kind.action")
    case .group: Phrase("kind.group")
    case .attachment: Phrase("row.feedbackAttachment")
    case .entry: Phrase("kind.entry")
    }
  }

  /// The whole text, in its lines.
  func whole(_ context: Context) -> String {
    switch self {
    case .details(let feedback): feedback.detailsText(context)
    case .answer(let text, _), .outcome(let text, _): text
    case .document(let document): "\(document.code) \(document.title)"
    case .action(let action): action.told(context)
    case .group(let group): "\(group.code) \(group.title)"
    case .attachment(let file): told(file, context)
    case .entry(let entry): context.phrases(entry.phrase)
    }
  }

  public func text(_ context: Context) -> String {
    if case .entry(let entry) = self { return context.phrases(entry.phrase) }
    let line = whole(context).split(separator: "\n").joined(separator: " ")
    return context.phrases(
      "feedback.line", ["label": .text(context.phrases.capitalized(label)), "text": .text(line)])
  }

  private func told(_ file: Feedback.Attachment, _ context: Context) -> String {
    let size = context.phrases("feedback.bytes", ["count": .count(file.size)])
    // People name files after themselves.
    let parts =
      context.masksNames ? ["…", file.mediaType, size] : [file.name, file.mediaType, size, file.place]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  public func mark(_ context: Context) -> Cell {
    switch self {
    case .document(let document): document.stateCell(context)
    case .action(let action): .mark(action.mark, context.phrases(action.stage.phrase))
    case .entry(let entry): entry.mark(context)
    default: .text("")
    }
  }

  /// When it came, was done, or was linked.
  public var day: Day? {
    switch self {
    case .details(let feedback): feedback.receivedOn
    case .answer(_, let day), .outcome(_, let day): day
    case .action(let action): action.linkedOn
    case .group(let group): group.formedOn
    case .document, .attachment: nil
    case .entry(let entry): entry.day
    }
  }

  public var author: String {
    if case .entry(let entry) = self { entry.author } else { "" }
  }

  public func tone(_ context: Context) -> Tone {
    if case .entry = self { .quiet } else { .plain }
  }

  var place: Place? {
    switch self {
    case .document(let document): .document(document.code)
    case .action(let action): .action(action.code)
    case .group(let group): .group(group.code)
    case .entry(let entry): .journalEntry(entry.id)
    default: nil
    }
  }
}
