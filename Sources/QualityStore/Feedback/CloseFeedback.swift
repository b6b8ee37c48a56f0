import Quality

/// Says what became of what was received: nothing more is expected.
public struct CloseFeedback: Decision {
  public let code: String
  public let outcome: String

  public init(code: String, telling outcome: String) {
    self.code = code
    self.outcome = outcome
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let closed = try ledger.reader.feedback(code).closed(telling: outcome, on: ledger.signature.day)
    try FeedbackRows(ledger.db).update(closed)
    return FeedbackClosed(code: code, subject: closed.subject, outcome: outcome)
  }
}

struct FeedbackClosed: Fact {
  static let name = "feedbackClosed"
  let code, subject, outcome: String
}
