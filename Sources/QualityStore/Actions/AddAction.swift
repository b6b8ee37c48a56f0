import Quality

/// Opens a corrective action; the store gives it the next code.
public struct AddAction: Decision {
  public let action: CorrectiveAction
  /// The code of the case it answers, where there is one.
  public let degradation: String?

  public init(_ action: CorrectiveAction, for degradation: String? = nil) {
    self.action = action
    self.degradation = degradation
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    try action.check()
    let code = try ActionRows(ledger.db).insert(action)
    guard let degradation else { return ActionOpened(code: code, title: action.title) }
    _ = try LinkAction(code: degradation, action: code).carryOut(in: ledger)
    return ActionOpenedFor(code: code, degradation: degradation, title: action.title)
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
