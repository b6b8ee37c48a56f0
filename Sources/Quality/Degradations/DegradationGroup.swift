/// People gathered to find out why an indicator got worse: the working group of a case.
public struct DegradationGroup: Equatable, Sendable {
  /// Never empty in a group that was formed.
  public var members: [Owner]
  /// The day that was agreed when it was formed, held or not.
  public var firstMeeting: Day
  /// When it begins on that day; nil where only the day is known.
  public var firstMeetingAt: TimeOfDay?
  /// The day it was decided.
  public var formedOn: Day
  /// Those that were held, the oldest first.
  public internal(set) var meetings: [GroupMeeting]

  public init(
    members: [Owner], firstMeeting: Day, at firstMeetingAt: TimeOfDay? = nil, formedOn: Day,
    meetings: [GroupMeeting] = []
  ) {
    self.members = members
    self.firstMeeting = firstMeeting
    self.firstMeetingAt = firstMeetingAt
    self.formedOn = formedOn
    self.meetings = meetings
  }
}
