import Quality

/// Opens a corrective action; the store gives it the next code.
public struct AddAction: Decision {
  public let action: CorrectiveAction

  public init(_ action: CorrectiveAction) {
    self.action = action
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    try action.check()
    let code = try ActionRows(ledger.db).insert(action)
    return ActionOpened(code: code, title: action.title)
  }
}

struct ActionOpened: Fact {
  static let name = "actionOpened"
  let code, title: String
}
