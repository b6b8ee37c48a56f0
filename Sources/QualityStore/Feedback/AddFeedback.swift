internal import GRDB
import Quality

/// Takes in what a user or an agent said; the store gives it the next code, and a day for the answer where the framework
/// announces one and none is given.
public struct AddFeedback: Decision {
  public let feedback: Feedback

  public init(_ feedback: Feedback) {
    self.feedback = feedback
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let db = ledger.db
    try feedback.check(today: ledger.signature.day)
    let due =
      try feedback.dueOn
      ?? Feedback.due(feedback.kind, receivedOn: feedback.receivedOn, ledger.reader.delays())
    let code = try db.nextCode("R", in: "feedback")
    try db.run(
      """
      INSERT INTO feedback (code, kind, channel, subject, receivedOn, dueOn, site) VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        code, feedback.kind.rawValue, feedback.channel.rawValue, feedback.subject, feedback.receivedOn.iso, due?.iso,
        try db.optionalKey(.site, feedback.site),
      ])
    try EngagementRows("feedback", db).link(db.lastInsertedRowID, to: feedback.engagements)
    return FeedbackReceived(code: code, subject: feedback.subject)
  }
}

struct FeedbackReceived: Fact {
  static let name = "feedbackReceived"
  let code, subject: String
}
