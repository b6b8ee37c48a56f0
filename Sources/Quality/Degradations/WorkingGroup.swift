/// People gathered to find out why an indicator got worse.
public struct WorkingGroup: Equatable, Sendable {
  /// Never empty in a group that was formed.
  public var members: [Owner]
  public var firstMeeting: Day
  /// The day it was decided.
  public var formedOn: Day

  public init(members: [Owner], firstMeeting: Day, formedOn: Day) {
    self.members = members
    self.firstMeeting = firstMeeting
    self.formedOn = formedOn
  }
}
