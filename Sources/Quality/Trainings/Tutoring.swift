/// A colleague stands in for a course that was not offered in time; it never counts as a training.
public struct Tutoring: Equatable, Sendable {
  public let agent: String
  public let course: String
  /// The code of the colleague.
  public let tutor: String
  public let since: Day
  /// The last day, included.
  public var until: Day
  /// What is shown meanwhile; empty where nobody said.
  public let subject: String

  public init(agent: String, course: String, tutor: String, since: Day, until: Day, subject: String = "") {
    self.agent = agent
    self.course = course
    self.tutor = tutor
    self.since = since
    self.until = until
    self.subject = subject
  }

  /// First and last days included.
  public func covers(_ day: Day) -> Bool { since <= day && day <= until }
}
