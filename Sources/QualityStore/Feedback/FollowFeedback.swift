import Quality

/// Says that an action of the plan comes from what was received.
public struct FollowFeedback: Decision {
  public let code: String
  public let action: String

  public init(code: String, action: String) {
    self.code = code
    self.action = action
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let action = try ledger.reader.action(action)
    let link = Feedback.LinkedAction(
      code: action.code, title: action.title, stage: action.stage, linkedOn: ledger.signature.day)
    try FeedbackRows(ledger.db).update(ledger.reader.feedback(code).followed(by: link))
    return FeedbackFollowed(code: code, action: action.code, title: action.title)
  }
}

struct FeedbackFollowed: Fact {
  static let name = "feedbackFollowed"
  let code, action, title: String
}
