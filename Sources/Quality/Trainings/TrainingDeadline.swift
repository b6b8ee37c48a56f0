/// When one agent must next be trained in one course, and how that stands.
///
/// Source: « formés suite à leur prise de poste puis tous les 4 ans. Lorsque la formation externe n'est pas proposée
/// dans le calendrier imparti, un tutorat est envisagé. »
public struct TrainingDeadline: Equatable, Sendable {
  public let agent: Agent
  public let course: Course
  public let post: String
  public let last: Day?
  public let due: Day
  public let tutoring: Tutoring?

  public enum State: String, CaseIterable, Sendable {
    case overdue, neverTrained, tutored, within3Months, within6Months, within12Months, upToDate
    public var phrase: Phrase { Phrase("training.state.\(rawValue)") }
  }

  /// Nil where nothing is asked: the post does not require the course, or the agent has left.
  ///
  /// A training counts whenever it was followed, also before the post was taken.
  public init?(
    agent: Agent, course: Course, assignments: [Assignment], trainings: [Training], tutorings: [Tutoring],
    posts: [Post], on today: Day
  ) {
    if let left = agent.leftOn, left < today { return nil }
    let requiring = Set(posts.filter { $0.courses.contains(course.code) }.map(\.code))
    let held = assignments.filter { $0.agent == agent.code && requiring.contains($0.post) && $0.holds(on: today) }
    guard let first = held.min(by: { $0.since < $1.since }) else { return nil }
    let last = trainings.filter { $0.agent == agent.code && $0.course == course.code && $0.day <= today }.map(\.day)
      .max()
    self.init(
      agent: agent, course: course, post: first.post, last: last,
      due: last?.adding(years: course.renewalYears) ?? first.since.adding(months: course.firstWithinMonths),
      tutoring: tutorings.first {
        $0.agent == agent.code && $0.course == course.code && $0.since <= today && today <= $0.until
      })
  }

  public init(agent: Agent, course: Course, post: String, last: Day?, due: Day, tutoring: Tutoring?) {
    self.agent = agent
    self.course = course
    self.post = post
    self.last = last
    self.due = due
    self.tutoring = tutoring
  }

  /// Due today is not overdue; horizons are 3, 6 and 12 calendar months.
  public func state(on today: Day) -> State {
    if due < today { return tutoring != nil ? .tutored : last == nil ? .neverTrained : .overdue }
    if due <= today.adding(months: 3) { return .within3Months }
    if due <= today.adding(months: 6) { return .within6Months }
    return due <= today.adding(months: 12) ? .within12Months : .upToDate
  }
}
