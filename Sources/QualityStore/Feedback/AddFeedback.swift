internal import GRDB
import Quality

/// Takes in what a user or an agent said; the store gives it the next code, and days for the acknowledgement and the
/// answer where the framework announces them and none are given.
///
/// Refuses an e-mail that was taken in already, naming what came in it.
public struct AddFeedback: Decision {
  public let feedback: Feedback

  public init(_ feedback: Feedback) {
    self.feedback = feedback
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let delays = try ledger.reader.delays().feedback
    let feedback = feedback.clocked(by: delays)
    try feedback.check(today: ledger.signature.day, delays)
    if let known = try feedback.messageID.flatMap({ try ledger.reader.feedbackCode(ofMessage: $0) }) {
      throw Feedback.Refusal.messageKnown(known)
    }
    let code = try FeedbackRows(ledger.db).insert(feedback)
    return FeedbackReceived(code: code, subject: feedback.subject)
  }
}

struct FeedbackReceived: Fact {
  static let name = "feedbackReceived"
  let code, subject: String
}
