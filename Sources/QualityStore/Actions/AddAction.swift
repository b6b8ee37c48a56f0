import Quality

/// Opens a corrective action; the store gives it the next code.
public struct AddAction: Decision {
  public let action: CorrectiveAction
  /// What it is opened for, where there is something: it is linked to it in the same decision.
  public let purpose: Purpose?

  /// What an action answers, by its code.
  public enum Purpose: Hashable, Sendable {
    case degradation(String)
    case group(String)
    case feedback(String)
  }

  public init(_ action: CorrectiveAction, for purpose: Purpose? = nil) {
    self.action = action
    self.purpose = purpose
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    try action.check()
    let code = try ActionRows(ledger.db).insert(action)
    switch purpose {
    case nil: return ActionOpened(code: code, title: action.title)
    case .degradation(let degradation):
      _ = try LinkAction(code: degradation, action: code).carryOut(in: ledger)
      return ActionOpenedFor(code: code, degradation: degradation, title: action.title)
    case .group(let group):
      _ = try LinkAction(code: group, action: code).carryOut(in: ledger)
      return ActionOpenedByGroup(code: code, group: group, title: action.title)
    case .feedback(let feedback):
      _ = try FollowFeedback(code: feedback, action: code).carryOut(in: ledger)
      return ActionOpenedForFeedback(code: code, feedback: feedback, title: action.title)
    }
  }
}

struct ActionOpened: Fact {
  static let name = "actionOpened"
  let code, title: String
}

struct ActionOpenedFor: Fact {
  static let name = "actionOpenedFor"
  let code, degradation, title: String
}

struct ActionOpenedByGroup: Fact {
  static let name = "actionOpenedByGroup"
  let code, group, title: String
}

struct ActionOpenedForFeedback: Fact {
  static let name = "actionOpenedForFeedback"
  let code, feedback, title: String
}
