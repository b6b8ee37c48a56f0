import Quality

/// Takes up again what was closed, for a reason.
public struct ReopenFeedback: Decision {
  public let code: String
  public let reason: String

  public init(code: String, because reason: String) {
    self.code = code
    self.reason = reason
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let reopened = try ledger.reader.feedback(code).reopened(because: reason)
    try FeedbackRows(ledger.db).update(reopened)
    return FeedbackReopened(code: code, subject: reopened.subject, reason: reason)
  }
}

struct FeedbackReopened: Fact {
  static let name = "feedbackReopened"
  let code, subject, reason: String
}
