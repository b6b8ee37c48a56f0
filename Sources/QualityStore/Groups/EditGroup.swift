import Quality

/// Changes what a working group says, or who its members are; what it does has decisions of its own.
public struct EditGroup: Decision {
  /// The group as it was read: it must still be so.
  public let before: WorkingGroup
  public let after: WorkingGroup

  /// `after` is made from `before`; both have the same code.
  public init(_ before: WorkingGroup, to after: WorkingGroup) {
    precondition(before.code == after.code, "an edit is about one group")
    self.before = before
    self.after = after
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    try after.check(on: ledger.signature.day)
    let current = try ledger.reader.workingGroup(after.code)
    guard current != after else { return nil }
    guard current == before else { throw ChangedMeanwhile() }
    if let refusal = current.refusalOnceClosed { throw refusal }
    try GroupRows(ledger.db).update(after)
    if let feedback = after.feedback, feedback != before.feedback { try ledger.putInHandOfGroup(feedback) }
    return GroupEdited(code: after.code, title: after.title)
  }
}

struct GroupEdited: Fact {
  static let name = "groupEdited"
  let code, title: String
}
