/// A line of a training history as its file says it, where it could not be understood.
public struct TypedTraining: Equatable, Sendable {
  /// A code or a name. Personal data.
  public let agent: String
  public let course, day: String

  public init(agent: String = "", course: String = "", day: String = "") {
    self.agent = agent
    self.course = course
    self.day = day
  }
}
