/// When one agent must next be trained in one course, and how that stands.
///
/// Source: « formés suite à leur prise de poste puis tous les 4 ans. Lorsque la formation externe n'est pas proposée
/// dans le calendrier imparti, un tutorat est envisagé. »
public struct TrainingDeadline: Equatable, Sendable {
  public let agent: Agent
  public let course: Course
  /// The code of the post that asks for it, the longest held where several do.
  public let post: String
  /// The last time the course was followed, up to today; nil for never.
  public let last: Day?
  /// The last day on which the agent is not late.
  public let due: Day
  /// What covers the agent today.
  public let tutoring: Tutoring?

  /// `overdue` and `neverTrained` are both late; `tutored` is late and covered, which never counts as trained.
  public enum State: String, CaseIterable, Sendable {
    case overdue, neverTrained, tutored, within3Months, within6Months, within12Months, upToDate
    public var phrase: Phrase { Phrase("training.state.\(rawValue)") }
  }

  /// Nil where nothing is asked: no post held today requires the course, or the agent has left.
  ///
  /// A training counts whenever it was followed, also before the post was taken, while it lasts; one that had already
  /// run out then leaves the time that a first training has. Going from one post to another that requires the same
  /// course, without a working day in between, gives no new time.
  public init?(
    agent: Agent, course: Course, assignments: [Assignment], trainings: [Training], tutorings: [Tutoring],
    posts: [Post], on today: Day
  ) {
    if let left = agent.leftOn, left < today { return nil }
    let requiring = Set(posts.filter { $0.courses.contains(course.code) }.map(\.code))
    let duties = assignments.filter { $0.agent == agent.code && requiring.contains($0.post) }
    guard let held = duties.filter({ $0.holds(on: today) }).min(by: { $0.since < $1.since }) else { return nil }
    let since = TrainingDeadline.start(of: held, among: duties)
    let last = trainings.filter { $0.agent == agent.code && $0.course == course.code && $0.day <= today }.map(\.day)
      .max()
    let renewal = last?.adding(years: course.renewalYears)
    self.init(
      agent: agent, course: course, post: held.post, last: last,
      due: renewal.flatMap { $0 >= since ? $0 : nil } ?? since.adding(months: course.firstWithinMonths),
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

  // The first day of an unbroken duty, over posts that followed one another.
  private static func start(of held: Assignment, among duties: [Assignment]) -> Day {
    var since = held.since
    while let before = duties.first(where: { $0.since < since && $0.reaches(since) }) { since = before.since }
    return since
  }

  /// Due today is not overdue; horizons are 3, 6 and 12 calendar months.
  public func state(on today: Day) -> State {
    if due < today { return tutoring != nil ? .tutored : last == nil ? .neverTrained : .overdue }
    if due <= today.adding(months: 3) { return .within3Months }
    if due <= today.adding(months: 6) { return .within6Months }
    return due <= today.adding(months: 12) ? .within12Months : .upToDate
  }
}

extension Assignment {
  fileprivate func reaches(_ day: Day) -> Bool { until.map { WorkingDays.after($0, count: 1) >= day } ?? true }
}
