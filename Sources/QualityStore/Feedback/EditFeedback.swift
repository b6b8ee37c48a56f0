internal import GRDB
import Quality

/// Corrects what is written of something that was said; its life stays as it is. An answer that was announced is put off
/// by `ExtendFeedback`, which asks for the reason.
public struct EditFeedback: Decision {
  /// The feedback as it was read: it must still be so.
  public let before: Feedback
  public let after: Feedback

  /// `after` is made from `before`; both have the same code.
  public init(_ before: Feedback, to after: Feedback) {
    precondition(before.code == after.code, "an edit is about one thing that was said")
    self.before = before
    self.after = before.rewritten(as: after)
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let current = try ledger.reader.feedback(after.code)
    guard current != after else { return nil }
    guard current == before else { throw ChangedMeanwhile() }
    let delays = try ledger.reader.delays().feedback
    try after.check(today: ledger.signature.day, delays, since: before)
    if let answered = before.answeredOn, answered < after.receivedOn {
      throw Feedback.Refusal.answeredBeforeReceipt(after.receivedOn)
    }
    if let acknowledged = before.acknowledgedOn, acknowledged < after.receivedOn {
      throw Feedback.Refusal.acknowledgedBeforeReceipt(after.receivedOn)
    }
    if let due = before.dueOn, after.isPutOff(since: before, delays) {
      throw Feedback.Refusal.putOffWithoutReason(due)
    }
    try FeedbackRows(ledger.db).update(after)
    return FeedbackEdited(code: after.code, subject: after.subject)
  }
}

struct FeedbackEdited: Fact {
  static let name = "feedbackEdited"
  let code, subject: String
}
