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
    if before.closedOn == nil, before.triage == triage, before.triageReason == reason,
      (owner ?? before.owner) == before.owner
    {
      return nil
    }
    if triage == .nothing { try refuseWhileAtWork(before, in: ledger) }
    let triaged = try before.triaged(as: triage, because: reason, owner: owner, on: ledger.signature.day)
    try FeedbackRows(ledger.db).update(triaged)
    return triage == .nothing
      ? FeedbackDismissed(code: code, subject: triaged.subject, reason: reason)
      : FeedbackTriaged(code: code, subject: triaged.subject, triage: triage.rawValue)
  }

  // A group that it called for would go on working for nothing.
  private func refuseWhileAtWork(_ feedback: Feedback, in ledger: Ledger) throws {
    guard feedback.closedOn == nil else { return }
    let group = try ledger.reader.workingGroups().first { $0.feedback == feedback.code && $0.closing == nil }
    if let group { throw Feedback.Refusal.groupAtWork(group.code) }
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
