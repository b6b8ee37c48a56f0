/// When one agent must next be trained in one course, and how that stands; `TrainingRules` says why.
public struct TrainingDeadline: Equatable, Sendable {
  public let agent: Agent
  /// The course to follow: where the post asks for one that was replaced, the one that takes its place.
  public let course: Course
  /// The code of the post that asks for it, the strictest where several do.
  public let post: String
  /// The codes of all posts held that ask for it, the longest held first.
  public let posts: [String]
  /// The last time the course, or one that it replaced, was followed, up to today; nil for never.
  public let last: Day?
  /// The last day on which the agent is not late.
  public let due: Day
  public let basis: Basis
  /// What covers the agent today.
  public let tutoring: Tutoring?

  /// What the deadline is counted from.
  public enum Basis: Equatable, Sendable {
    /// The last training, which lasts so many calendar years.
    case training(Day, years: Int)
    /// The day from which the post asks for the course, and the calendar months that a first training has.
    case asked(Day, months: Int)
    /// The day of coming back from an absence during which the deadline passed, and the months of a first training.
    case back(Day, months: Int)

    /// Why this date, in a sentence.
    public var phrase: Phrase {
      switch self {
      case .training(let day, let years):
        Phrase("training.basis.training", ["day": .day(day), "years": .count(years)])
      case .asked(let day, let months): Phrase("training.basis.asked", ["day": .day(day), "months": .count(months)])
      case .back(let day, let months): Phrase("training.basis.back", ["day": .day(day), "months": .count(months)])
      }
    }

    /// « puis tous les 4 ans », or the months of a setting; the only place where a training's time is added.
    public var due: Day {
      switch self {
      case .training(let day, let years): Recurrence(every: years, .years).next(after: day)
      case .asked(let day, let months), .back(let day, let months): day.adding(months: months)
      }
    }
  }

  /// `overdue` and `neverTrained` are both late; `tutored` is late and covered, which never counts as trained.
  public enum State: String, CaseIterable, Sendable {
    case overdue, neverTrained, tutored, within3Months, within6Months, within12Months, upToDate
    public var phrase: Phrase { Phrase("training.state.\(rawValue)") }
  }

  public init(
    agent: Agent, course: Course, post: String, posts: [String] = [], last: Day?, basis: Basis, tutoring: Tutoring?
  ) {
    self.agent = agent
    self.course = course
    self.post = post
    self.posts = posts.isEmpty ? [post] : posts
    self.last = last
    self.due = basis.due
    self.basis = basis
    self.tutoring = tutoring
  }

  /// The last training still lasts; a newcomer whose first training is to come is neither trained nor late.
  public func isTrained(on day: Day) -> Bool {
    if case .training = basis { due >= day } else { false }
  }

  /// Due today is not overdue; horizons are 3, 6 and 12 calendar months.
  public func state(on today: Day) -> State {
    if due < today { return tutoring != nil ? .tutored : last == nil ? .neverTrained : .overdue }
    if due <= today.adding(months: 3) { return .within3Months }
    if due <= today.adding(months: 6) { return .within6Months }
    return due <= today.adding(months: 12) ? .within12Months : .upToDate
  }
}
