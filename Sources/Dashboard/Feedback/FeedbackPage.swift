import Quality
import QualityStore

/// One thing that a user or an agent said: its words, what was answered, what it became, then its history.
public struct FeedbackPage: ListContents {
  public struct Head: Sendable {
    let feedback: Feedback
    let delays: FeedbackDelays
  }

  let code: String
  // Known once it was read.
  private var subject = Subject()

  public init(code: String) {
    self.code = code
  }

  public var place: Place { .feedback(code) }

  public mutating func read(_ reader: Reader, _ context: Context) throws -> (head: Head, lines: [FeedbackPageLine]) {
    let feedback = try reader.feedback(code)
    subject = FeedbackList().subject(of: feedback)
    let groups = try reader.workingGroups().filter { $0.feedback == code }
    let document = try feedback.document.map { FeedbackPageLine.document(try reader.document($0)) }
    let lines =
      FeedbackPageLine.texts(of: feedback) + [document].compactMap(\.self)
      + feedback.actions.map(FeedbackPageLine.action)
      + groups.map(FeedbackPageLine.group) + feedback.attachments.map(FeedbackPageLine.attachment)
      + (try reader.journal(about: .feedback, code).map(FeedbackPageLine.entry))
    return (Head(feedback: feedback, delays: try reader.delays().feedback), lines)
  }

  public func words(of line: FeedbackPageLine, _ context: Context) -> String { line.text(context) }
  public func orders(_ context: Context) -> [Order<FeedbackPageLine>] { [Order("feedbackPage") { _, _ in false }] }

  public func columns(_ context: Context) -> [Table.Column] {
    columns(saying: Phrase("column.feedbackPage"), context)
  }

  public func title(_ context: Context) -> String { code }

  public func summary(of head: Head, _ lines: [FeedbackPageLine], _ context: Context) -> String {
    context.phrases(head.feedback.stage.phrase)
  }

  public func header(of head: Head, selected: FeedbackPageLine?, _ context: Context) -> [Detail.Block] {
    FeedbackDetail(head.feedback, head.delays, context).head
  }

  public func side(
    of line: FeedbackPageLine, in head: Head, _ reader: Reader, _ context: Context
  ) throws -> Detail? {
    switch line {
    case .entry(let entry): try EntryDetail(entry, reader, context).detail
    case .action(let action): ActionDetail(try reader.action(action.code), context).detail
    case .document(let document): try DocumentDetail(document, reader, context).detail
    default:
      Detail(
        title: context.phrases.capitalized(line.label), blocks: [.paragraph(line.whole(context), .plain)])
    }
  }

  public func subject(of line: FeedbackPageLine?) -> Subject { subject }

  public func commands(for line: FeedbackPageLine?, of head: Head, _ context: Context) -> [Command] {
    let open = line?.place.map { [Command(.open, .open($0))] } ?? []
    return open + Command.lives(of: head.feedback, context) + [Command.addAction(subject, context)]
  }
}
