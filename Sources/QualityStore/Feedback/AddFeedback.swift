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
