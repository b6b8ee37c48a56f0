import Quality

/// Whoever wrote was told that it arrived.
public struct AcknowledgeFeedback: Decision {
  public let code: String
  public let day: Day

  public init(code: String, day: Day) {
    self.code = code
    self.day = day
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let acknowledged = try ledger.reader.feedback(code).acknowledged(on: day, today: ledger.signature.day)
    try FeedbackRows(ledger.db).update(acknowledged)
    return FeedbackAcknowledged(code: code, subject: acknowledged.subject, day: day.iso)
  }
}

struct FeedbackAcknowledged: Fact {
  static let name = "feedbackAcknowledged"
  let code, subject, day: String
}
