internal import GRDB
import Quality

/// Corrects what is written of something that was said; what was answered stays, and so does a day that was announced.
public struct EditFeedback: Decision {
  public let feedback: Feedback

  public init(_ feedback: Feedback) {
    self.feedback = feedback
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let db = ledger.db
    let known = try ledger.reader.feedback(feedback.code)
    guard feedback != known else { return nil }
    try feedback.check(today: ledger.signature.day)
    if let answered = known.answeredOn, answered < feedback.receivedOn {
      throw Feedback.Refusal.answeredBeforeReceipt(feedback.receivedOn)
    }
    let key = try db.requiredKey(.feedback, feedback.code)
    try db.run(
      "UPDATE feedback SET kind = ?, channel = ?, subject = ?, receivedOn = ?, dueOn = ?, site = ? WHERE id = ?",
      [
        feedback.kind.rawValue, feedback.channel.rawValue, feedback.subject, feedback.receivedOn.iso,
        feedback.dueOn?.iso, try db.optionalKey(.site, feedback.site), key,
      ])
    try EngagementRows("feedback", db).link(key, to: feedback.engagements)
    return FeedbackEdited(code: feedback.code, subject: feedback.subject)
  }
}

struct FeedbackEdited: Fact {
  static let name = "feedbackEdited"
  let code, subject: String
}
