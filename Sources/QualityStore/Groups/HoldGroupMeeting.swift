import Quality

/// A working group met, one of its own or the one of a degradation; said again of the same day, it changes the notes.
public struct HoldGroupMeeting: Decision {
  /// Of the group, or of the case.
  public let code: String
  public let day: Day
  /// Nil where nothing is said of it: what was noted of that day stays.
  public let notes: String?

  public init(code: String, on day: Day, notes: String?) {
    self.code = code
    self.day = day
    self.notes = notes
  }

  public init(code: String, _ meeting: GroupMeeting) {
    self.init(code: code, on: meeting.day, notes: meeting.notes)
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let today = ledger.signature.day
    switch GroupReference(code) {
    case .degradation:
      let before = try ledger.reader.degradation(code)
      let after = try before.met(meeting(among: before.group?.meetings ?? []), today: today)
      guard after != before else { return nil }
      try DegradationRows(ledger.db).saveParts(of: after)
    case .own:
      let before = try ledger.reader.workingGroup(code)
      let after = try before.met(meeting(among: before.meetings), today: today)
      guard after != before else { return nil }
      try GroupRows(ledger.db).update(after)
    }
    return GroupMet(code: code, day: day.iso)
  }

  private func meeting(among known: [GroupMeeting]) -> GroupMeeting {
    GroupMeeting(on: day, notes: notes ?? known.first { $0.day == day }?.notes ?? "")
  }
}

struct GroupMet: Fact {
  static let name = "groupMet"
  let code, day: String
}
