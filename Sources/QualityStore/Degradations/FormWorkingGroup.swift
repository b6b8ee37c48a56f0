import Quality

/// Gathers the people who will look for causes, or changes who they are and when they meet first.
public struct FormWorkingGroup: Decision {
  public let code: String
  public let members: [Owner]
  public let firstMeeting: Day
  /// When it begins; nil where only the day is known.
  public let time: TimeOfDay?

  public init(code: String, members: [Owner], firstMeeting: Day, at time: TimeOfDay? = nil) {
    self.code = code
    self.members = members
    self.firstMeeting = firstMeeting
    self.time = time
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let before = try ledger.reader.degradation(code)
    let after = try before.gathered(members, firstMeeting: firstMeeting, at: time, on: ledger.signature.day)
    guard after != before, let group = after.group else { return nil }
    try DegradationRows(ledger.db).save(group, of: after)
    return WorkingGroupFormed(
      code: code, indicator: after.indicator, site: after.site ?? "", count: members.count, day: firstMeeting.iso)
  }
}

struct WorkingGroupFormed: Fact {
  static let name = "workingGroupFormed"
  let code, indicator, site: String
  let count: Int
  let day: String
}
