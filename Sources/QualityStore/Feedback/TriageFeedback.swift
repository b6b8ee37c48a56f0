import Quality

/// Somebody decided what to do with what was received: nothing, an answer, a working group or an action.
public struct TriageFeedback: Decision {
  public let code: String
  public let triage: Feedback.Triage
  /// Asked for where nothing is to be done.
  public let reason: String
  /// Who is in charge; nil leaves who was.
  public let owner: Owner?

  public init(code: String, as triage: Feedback.Triage, because reason: String = "", owner: Owner? = nil) {
    self.code = code
    self.triage = triage
    self.reason = reason
    self.owner = owner
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let before = try ledger.reader.feedback(code)
    if before.triage == triage, before.triageReason == reason, (owner ?? before.owner) == before.owner { return nil }
    let triaged = try before.triaged(as: triage, because: reason, owner: owner, on: ledger.signature.day)
    try FeedbackRows(ledger.db).update(triaged)
    return triage == .nothing
      ? FeedbackDismissed(code: code, subject: triaged.subject, reason: reason)
      : FeedbackTriaged(code: code, subject: triaged.subject, triage: triage.rawValue)
  }
}

struct FeedbackTriaged: Fact {
  static let name = "feedbackTriaged"
  let code, subject, triage: String
}

struct FeedbackDismissed: Fact {
  static let name = "feedbackDismissed"
  let code, subject, reason: String
}
