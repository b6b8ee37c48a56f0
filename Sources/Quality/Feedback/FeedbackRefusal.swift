extension Feedback {
  public enum Refusal: Quality.Refusal {
    case subjectMissing, answerMissing, reasonMissing, outcomeMissing
    case notYet(Day)
    /// With the day of receipt.
    case dueBeforeReceipt(Day)
    case acknowledgedBeforeReceipt(Day)
    case answeredBeforeReceipt(Day)
    case answeredBeforeAcknowledgement(Day)
    case alreadyAcknowledged(Day)
    case alreadyAnswered(Day)
    case alreadyClosed(Day)
    /// Only what was closed can be taken up again.
    case notClosed
    /// Nobody decided what to do with it.
    case notTriaged
    /// With the day by which an answer was announced.
    case stillToAnswer(Day)
    /// No answer was announced for any day.
    case noDelay
    /// With the day that was to be put off.
    case notLater(Day)
    /// What is late is not put off any more; with the day announced.
    case alreadyLate(Day)
    /// A later answer than was announced needs a reason; with the day announced.
    case putOffWithoutReason(Day)
    /// With the last day on which anything may be answered.
    case beyondRedLine(Day)
    case actionTwice(String)
    /// With its stage.
    case actionGivenUp(String, CorrectiveAction.Stage)
    /// With the code of a working group that it called for and that is not closed.
    case groupAtWork(String)
    /// With the code of what came in the same message.
    case messageKnown(String)
    case attachmentUnnamed

    public var phrase: Phrase {
      switch self {
      case .subjectMissing: Phrase("refusal.feedback.subjectMissing")
      case .answerMissing: Phrase("refusal.feedback.answerMissing")
      case .reasonMissing: Phrase("refusal.feedback.reasonMissing")
      case .outcomeMissing: Phrase("refusal.feedback.outcomeMissing")
      case .notClosed: Phrase("refusal.feedback.notClosed")
      case .notTriaged: Phrase("refusal.feedback.notTriaged")
      case .noDelay: Phrase("refusal.feedback.noDelay")
      case .attachmentUnnamed: Phrase("refusal.feedback.attachmentUnnamed")
      case .notYet(let day): Phrase("refusal.feedback.notYet", ["day": .day(day)])
      case .dueBeforeReceipt(let day): Phrase("refusal.feedback.dueBeforeReceipt", ["day": .day(day)])
      case .acknowledgedBeforeReceipt(let day):
        Phrase("refusal.feedback.acknowledgedBeforeReceipt", ["day": .day(day)])
      case .answeredBeforeReceipt(let day): Phrase("refusal.feedback.answeredBeforeReceipt", ["day": .day(day)])
      case .answeredBeforeAcknowledgement(let day):
        Phrase("refusal.feedback.answeredBeforeAcknowledgement", ["day": .day(day)])
      case .alreadyAcknowledged(let day): Phrase("refusal.feedback.alreadyAcknowledged", ["day": .day(day)])
      case .alreadyAnswered(let day): Phrase("refusal.feedback.alreadyAnswered", ["day": .day(day)])
      case .alreadyClosed(let day): Phrase("refusal.feedback.alreadyClosed", ["day": .day(day)])
      case .stillToAnswer(let day): Phrase("refusal.feedback.stillToAnswer", ["day": .day(day)])
      case .notLater(let day): Phrase("refusal.feedback.notLater", ["day": .day(day)])
      case .alreadyLate(let day): Phrase("refusal.feedback.alreadyLate", ["day": .day(day)])
      case .putOffWithoutReason(let day): Phrase("refusal.feedback.putOffWithoutReason", ["day": .day(day)])
      case .beyondRedLine(let day): Phrase("refusal.feedback.beyondRedLine", ["day": .day(day)])
      case .actionTwice(let code): Phrase("refusal.feedback.actionTwice", ["code": .text(code)])
      case .actionGivenUp(let code, let stage):
        Phrase("refusal.action.givenUp", ["code": .text(code), "stage": .phrase(stage.phrase)])
      case .groupAtWork(let code): Phrase("refusal.feedback.groupAtWork", ["code": .text(code)])
      case .messageKnown(let code): Phrase("refusal.feedback.messageKnown", ["code": .text(code)])
      }
    }
  }

  /// Refuses what nothing received can be without. What was kept before the red line was drawn where it is now can
  /// still be corrected: the line is for days that are new.
  public func check(today: Day, _ delays: FeedbackDelays, since before: Feedback? = nil) throws(Refusal) {
    guard !subject.isEmpty else { throw .subjectMissing }
    guard receivedOn <= today else { throw .notYet(receivedOn) }
    if let dueOn, dueOn < receivedOn { throw .dueBeforeReceipt(receivedOn) }
    let isDayNew = before.map { ($0.dueOn, $0.receivedOn) != (dueOn, receivedOn) } ?? true
    if isDayNew, let dueOn, let line = delays.redLine(of: self), dueOn > line { throw .beyondRedLine(line) }
    guard attachments.allSatisfy({ !$0.name.isEmpty }) else { throw .attachmentUnnamed }
  }
}
