import Quality

/// Records what was answered, and when; with what became of it, nothing more is expected.
public struct AnswerFeedback: Decision {
  public let code: String
  public let day: Day
  public let answer: String
  /// Empty leaves it open.
  public let outcome: String

  public init(code: String, day: Day, answer: String, outcome: String = "") {
    self.code = code
    self.day = day
    self.answer = answer
    self.outcome = outcome
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let today = ledger.signature.day
    let answered = try ledger.reader.feedback(code).answered(on: day, answer, today: today)
    guard !outcome.isEmpty else {
      try FeedbackRows(ledger.db).update(answered)
      return FeedbackAnswered(code: code, subject: answered.subject, day: day.iso)
    }
    try FeedbackRows(ledger.db).update(answered.closed(telling: outcome, on: today))
    return FeedbackSettled(code: code, subject: answered.subject, day: day.iso, outcome: outcome)
  }
}

struct FeedbackAnswered: Fact {
  static let name = "feedbackAnswered"
  let code, subject, day: String
}

struct FeedbackSettled: Fact {
  static let name = "feedbackSettled"
  let code, subject, day, outcome: String
}
