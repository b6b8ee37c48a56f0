/// A meeting that a working group held.
public struct GroupMeeting: Equatable, Sendable {
  public let day: Day
  /// What was said, in words; may be empty.
  public let notes: String

  public init(on day: Day, notes: String = "") {
    self.day = day
    self.notes = notes
  }
}

extension [GroupMeeting] {
  /// With one more, the oldest first; a group meets once a day, so that the same day again changes its notes.
  func noting(_ meeting: GroupMeeting) -> [GroupMeeting] {
    (filter { $0.day != meeting.day } + [meeting]).sorted { $0.day < $1.day }
  }
}
