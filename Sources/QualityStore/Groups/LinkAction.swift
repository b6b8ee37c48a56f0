import Quality

/// Says that an action of the plan answers what a working group, or a case, is about.
public struct LinkAction: Decision {
  /// Of the group, or of the case.
  public let code: String
  public let action: String

  public init(code: String, action: String) {
    self.code = code
    self.action = action
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let (action, day) = (try ledger.reader.action(action), ledger.signature.day)
    switch GroupReference(code) {
    case .degradation:
      try DegradationRows(ledger.db).saveParts(of: ledger.reader.degradation(code).answered(by: action, on: day))
    case .own: try GroupRows(ledger.db).update(ledger.reader.workingGroup(code).answered(by: action, on: day))
    }
    return ActionLinked(code: code, action: action.code, title: action.title)
  }
}

struct ActionLinked: Fact {
  static let name = "actionLinked"
  let code, action, title: String
}
