/// One agent was trained in one course on a day.
public struct Training: Equatable, Sendable {
  public let agent: String
  public let course: String
  public let day: Day
  /// What proves it: a certificate, a reference; empty while there is none.
  public let evidence: String
  /// The code of the session in which it was followed with others; nil for one recorded by itself.
  public let session: String?

  public init(agent: String, course: String, day: Day, evidence: String = "", session: String? = nil) {
    self.agent = agent
    self.course = course
    self.day = day
    self.evidence = evidence
    self.session = session
  }
}
