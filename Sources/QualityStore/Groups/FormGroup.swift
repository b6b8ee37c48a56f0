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
    try group.feedback.map { try triage($0, in: ledger) }
    return GroupFormed(code: code, title: group.title, count: group.members.count)
  }

  // What called for the group is in its hands.
  private func triage(_ code: String, in ledger: Ledger) throws {
    let feedback = try ledger.reader.feedback(code)
    guard feedback.closedOn == nil, feedback.triage != .group else { return }
    try FeedbackRows(ledger.db).update(feedback.triaged(as: .group, on: ledger.signature.day))
  }
}

struct GroupFormed: Fact {
  static let name = "groupFormed"
  let code, title: String
  let count: Int
}
