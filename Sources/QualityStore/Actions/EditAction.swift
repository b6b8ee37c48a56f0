import Quality

/// Changes what an action says; its stage has decisions of its own.
public struct EditAction: Decision {
  public let action: CorrectiveAction

  public init(_ action: CorrectiveAction) {
    self.action = action
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    try action.check()
    guard try ledger.reader.action(action.code) != action else { return nil }
    try ActionRows(ledger.db).update(action)
    return ActionEdited(code: action.code, title: action.title)
  }
}

struct ActionEdited: Fact {
  static let name = "actionEdited"
  let code, title: String
}
