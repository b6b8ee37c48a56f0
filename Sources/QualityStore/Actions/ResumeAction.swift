import Quality

/// Takes up again an action that was given up.
public struct ResumeAction: Decision {
  public let code: String

  public init(code: String) {
    self.code = code
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let resumed = try ledger.reader.action(code).resumed()
    try ActionRows(ledger.db).update(resumed)
    return ActionResumed(code: code, title: resumed.title)
  }
}

struct ActionResumed: Fact {
  static let name = "actionResumed"
  let code, title: String
}
