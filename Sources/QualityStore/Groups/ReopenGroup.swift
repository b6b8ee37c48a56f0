import Quality

/// Gathers again a working group that was closed.
public struct ReopenGroup: Decision {
  public let code: String

  public init(code: String) {
    self.code = code
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let reopened = try ledger.reader.workingGroup(code).reopened()
    try GroupRows(ledger.db).update(reopened)
    return GroupReopened(code: code, title: reopened.title)
  }
}

struct GroupReopened: Fact {
  static let name = "groupReopened"
  let code, title: String
}
