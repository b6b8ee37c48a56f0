internal import GRDB
import Quality

/// Corrects what is written of something that was said; its life stays as it is. An answer that was announced is put off
/// by `ExtendFeedback`, which asks for the reason.
public struct EditFeedback: Decision {
  public let feedback: Feedback

  public init(_ feedback: Feedback) {
    self.feedback = feedback
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let known = try ledger.reader.feedback(feedback.code)
    let feedback = known.rewritten(as: feedback)
    guard feedback != known else { return nil }
    try feedback.check(today: ledger.signature.day, ledger.reader.delays().feedback)
    if let answered = known.answeredOn, answered < feedback.receivedOn {
      throw Feedback.Refusal.answeredBeforeReceipt(feedback.receivedOn)
    }
    if let acknowledged = known.acknowledgedOn, acknowledged < feedback.receivedOn {
      throw Feedback.Refusal.acknowledgedBeforeReceipt(feedback.receivedOn)
    }
    if feedback.isPutOff(since: known), let due = known.dueOn { throw Feedback.Refusal.putOffWithoutReason(due) }
    try FeedbackRows(ledger.db).update(feedback)
    return FeedbackEdited(code: feedback.code, subject: feedback.subject)
  }
}

struct FeedbackEdited: Fact {
  static let name = "feedbackEdited"
  let code, subject: String
}
