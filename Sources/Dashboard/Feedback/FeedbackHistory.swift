import Quality
import QualityStore

/// One thing that a user or an agent said, with its history from the journal.
public struct FeedbackHistory: JournalHistory {
  let code: String
  // Known once it was read.
  private var subject = Subject()

  public init(code: String) {
    self.code = code
  }

  public var place: Place { .feedback(code) }

  public mutating func read(_ reader: Reader, _ context: Context) throws -> (head: Feedback, lines: [JournalEntry]) {
    let feedback = try reader.feedback(code)
    subject = FeedbackList().subject(of: feedback)
    return (feedback, try reader.journal(about: .feedback, code))
  }

  public func title(_ context: Context) -> String { code }

  public func header(of feedback: Feedback, selected: JournalEntry?, _ context: Context) -> [Detail.Block] {
    FeedbackDetail(feedback, context).detail.blocks
  }

  public func subject(of line: JournalEntry?) -> Subject { subject }

  public func commands(for line: JournalEntry?, of feedback: Feedback, _ context: Context) -> [Command] {
    let open = line.map { [Command(.open, .open(.journalEntry($0.id)))] } ?? []
    return [
      Command.answer(feedback, context), Command.editFeedback(feedback, context), Command.addAction(subject, context),
    ] + open
  }
}
