import Quality

/// Closes a working group of its own with what it concluded.
public struct CloseGroup: Decision {
  public let code: String
  /// The last day of its work; nil is the day of the decision.
  public let day: Day?
  public let conclusion: String

  public init(code: String, on day: Day? = nil, conclusion: String) {
    self.code = code
    self.day = day
    self.conclusion = conclusion
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let today = ledger.signature.day
    let closed = try ledger.reader.workingGroup(code).closed(
      concluding: conclusion, on: day ?? today, today: today)
    try GroupRows(ledger.db).update(closed)
    return GroupClosed(code: code, title: closed.title, conclusion: conclusion)
  }
}

struct GroupClosed: Fact {
  static let name = "groupClosed"
  let code, title, conclusion: String
}
