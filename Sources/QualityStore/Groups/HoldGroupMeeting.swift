import Quality

/// A working group met, one of its own or the one of a degradation; said again of the same day, it changes the notes.
public struct HoldGroupMeeting: Decision {
  /// Of the group, or of the case.
  public let code: String
  public let meeting: GroupMeeting

  public init(code: String, _ meeting: GroupMeeting) {
    self.code = code
    self.meeting = meeting
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let today = ledger.signature.day
    switch GroupReference(code) {
    case .degradation:
      let before = try ledger.reader.degradation(code)
      let after = try before.met(meeting, today: today)
      guard after != before else { return nil }
      try DegradationRows(ledger.db).saveParts(of: after)
    case .own:
      let before = try ledger.reader.workingGroup(code)
      let after = try before.met(meeting, today: today)
      guard after != before else { return nil }
      try GroupRows(ledger.db).update(after)
    }
    return GroupMet(code: code, day: meeting.day.iso)
  }
}

struct GroupMet: Fact {
  static let name = "groupMet"
  let code, day: String
}
