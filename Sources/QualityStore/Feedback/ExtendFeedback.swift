import Quality

/// Promises the answer for a later day than was announced, for a reason.
public struct ExtendFeedback: Decision {
  public let code: String
  public let day: Day
  public let reason: String

  public init(code: String, to day: Day, because reason: String) {
    self.code = code
    self.day = day
    self.reason = reason
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let before = try ledger.reader.feedback(code)
    let extended = try before.extended(
      to: day, because: reason, on: ledger.signature.day, ledger.reader.delays().feedback)
    try FeedbackRows(ledger.db).update(extended)
    return FeedbackExtended(
      code: code, subject: extended.subject, due: before.dueOn?.iso ?? "", day: day.iso, reason: reason)
  }
}

struct FeedbackExtended: Fact {
  static let name = "feedbackExtended"
  let code, subject, due, day, reason: String
}
