/// A duty that asks for trainings: reception, switchboard, titles.
public struct Post: Equatable, Sendable {
  public let code: String
  public var title: Wording
  /// At most one for each course.
  public var requirements: [Requirement]

  public init(code: String, title: Wording, requirements: [Requirement]) {
    self.code = code
    self.title = title
    self.requirements = requirements
  }

  /// A post that has always asked for these courses, with the delays that are theirs.
  public init(code: String, title: Wording, courses: [String]) {
    self.init(code: code, title: title, requirements: courses.map { Requirement(course: $0) })
  }

  /// The codes of the courses it asks for, or asked for once.
  public var courses: [String] { requirements.map(\.course) }

  /// The codes of the courses it asks for on a day, as the post names them: one may be replaced by another since.
  public func courses(on day: Day) -> [String] { requirements.filter { $0.asks(on: day) }.map(\.course) }
}

/// A post asks for a course, always or between two days, with delays of its own where they differ from the course's.
public struct Requirement: Equatable, Sendable {
  public let course: String
  /// The first day on which it is asked; nil for always.
  public var since: Day?
  /// The last day, included; nil while no end is known.
  public var until: Day?
  /// Instead of the course's, 0 or more calendar months.
  public var firstWithinMonths: Int?
  /// Instead of the course's, 1 or more calendar years.
  public var renewalYears: Int?

  public init(
    course: String, since: Day? = nil, until: Day? = nil, firstWithinMonths: Int? = nil, renewalYears: Int? = nil
  ) {
    self.course = course
    self.since = since
    self.until = until
    self.firstWithinMonths = firstWithinMonths
    self.renewalYears = renewalYears
  }

  /// First and last days included.
  public func asks(on day: Day) -> Bool { since ?? day <= day && day <= until ?? day }
}
