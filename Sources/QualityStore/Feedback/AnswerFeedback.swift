internal import GRDB
import Quality

/// Records what was answered, and when.
public struct AnswerFeedback: Decision {
  public let code: String
  public let day: Day
  public let answer: String

  public init(code: String, day: Day, answer: String) {
    self.code = code
    self.day = day
    self.answer = answer
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let known = try ledger.reader.feedback(code)
    let answered = try known.answered(on: day, answer, today: ledger.signature.day)
    try ledger.db.run(
      "UPDATE feedback SET answeredOn = ?, answer = ? WHERE id = ?",
      [day.iso, answered.answer, try ledger.db.requiredKey(.feedback, code)])
    return FeedbackAnswered(code: code, subject: known.subject, day: day.iso)
  }
}

struct FeedbackAnswered: Fact {
  static let name = "feedbackAnswered"
  let code, subject, day: String
}
