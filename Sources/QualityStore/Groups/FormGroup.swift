import Quality

/// Forms a working group of its own; the store gives it the next code.
public struct FormGroup: Decision {
  public let group: WorkingGroup

  public init(_ group: WorkingGroup) {
    self.group = group
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    try group.check(on: ledger.signature.day)
    let code = try GroupRows(ledger.db).insert(group)
    try group.feedback.map { try ledger.putInHandOfGroup($0) }
    return GroupFormed(code: code, title: group.title, count: group.members.count)
  }
}

struct GroupFormed: Fact {
  static let name = "groupFormed"
  let code, title: String
  let count: Int
}
