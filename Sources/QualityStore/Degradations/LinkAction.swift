import Quality

/// Says that an action of the plan answers a case.
public struct LinkAction: Decision {
  /// Of the case.
  public let code: String
  public let action: String

  public init(code: String, action: String) {
    self.code = code
    self.action = action
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let action = try ledger.reader.action(action)
    _ = try ledger.reader.degradation(code).answered(by: action, on: ledger.signature.day)
    try DegradationRows(ledger.db).link(action: action.code, to: code, on: ledger.signature.day)
    return ActionLinked(code: code, action: action.code, title: action.title)
  }
}

struct ActionLinked: Fact {
  static let name = "actionLinked"
  let code, action, title: String
}
