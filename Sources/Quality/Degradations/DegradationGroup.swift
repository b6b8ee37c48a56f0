/// People gathered to find out why an indicator got worse: the working group of a case.
public struct DegradationGroup: Equatable, Sendable {
  /// Never empty in a group that was formed.
  public var members: [Owner]
  /// The day that was agreed when it was formed, held or not.
  public var firstMeeting: Day
  /// The day it was decided.
  public var formedOn: Day
  /// Those that were held, the oldest first.
  public internal(set) var meetings: [GroupMeeting]

  public init(members: [Owner], firstMeeting: Day, formedOn: Day, meetings: [GroupMeeting] = []) {
    self.members = members
    self.firstMeeting = firstMeeting
    self.formedOn = formedOn
    self.meetings = meetings
  }
}
