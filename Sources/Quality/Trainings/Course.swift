/// A subject that agents are trained in.
public struct Course: Equatable, Sendable {
  public let code: String
  public var title: Wording
  /// A training lasts this long, in calendar years, 1 or more; « puis tous les 4 ans » in the source document.
  public var renewalYears: Int
  /// How many calendar months after taking the post the first training may come, 0 or more; a setting, the source
  /// document gives no figure.
  public var firstWithinMonths: Int
  /// The course that takes its place; nil while it is given.
  public var replacement: Replacement?

  public struct Replacement: Equatable, Sendable {
    /// The code of the course that is asked for instead.
    public let course: String
    /// The first day on which it is.
    public let since: Day

    public init(course: String, since: Day) {
      self.course = course
      self.since = since
    }
  }

  public init(
    code: String, title: Wording, renewalYears: Int, firstWithinMonths: Int, replacement: Replacement? = nil
  ) {
    self.code = code
    self.title = title
    self.renewalYears = renewalYears
    self.firstWithinMonths = firstWithinMonths
    self.replacement = replacement
  }
}
