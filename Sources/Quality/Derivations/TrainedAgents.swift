/// The agents trained in the courses that their posts require, among those who hold such a post.
///
/// Source: « L'ensemble des agents affectés à l'accueil physique et téléphonique sont ainsi formés suite à leur prise de
/// poste puis tous les 4 ans. » A newcomer whose first training is still to come is assigned and not yet trained; one
/// who is tutored is not trained.
public struct TrainedAgents: Sendable {
  public let courses: [Course]
  public let posts: [Post]
  public let agents: [Agent]
  public let assignments: [Assignment]
  public let trainings: [Training]
  public let tutorings: [Tutoring]

  /// `courses` are those that the indicator looks at.
  public init(
    courses: [Course], posts: [Post], agents: [Agent], assignments: [Assignment], trainings: [Training],
    tutorings: [Tutoring]
  ) {
    self.courses = courses
    self.posts = posts
    self.agents = agents
    self.assignments = assignments
    self.trainings = trainings
    self.tutorings = tutorings
  }

  /// One item for each agent who holds a post that requires one of the courses, on the last day of the period, or on
  /// `today` where that comes before.
  public func items(in period: Period, until today: Day? = nil) -> [CountedItem] {
    let day = min(today ?? period.lastDay, period.lastDay)
    let held = Dictionary(grouping: assignments, by: \.agent)
    let followed = Dictionary(grouping: trainings, by: \.agent)
    return agents.compactMap { agent in
      let deadlines = courses.compactMap { course in
        TrainingDeadline(
          agent: agent, course: course, assignments: held[agent.code] ?? [], trainings: followed[agent.code] ?? [],
          tutorings: tutorings, posts: posts, on: day)
      }
      // The course that is worst off tells how the agent stands.
      guard let worst = deadlines.min(by: { rank($0, day) < rank($1, day) }) else { return nil }
      let state = state(worst, day)
      return CountedItem(
        code: agent.code, site: agent.site, state: state, day: worst.last, course: worst.course.code, due: worst.due,
        counts: state == .trained)
    }
  }

  private func state(_ deadline: TrainingDeadline, _ day: Day) -> CountedItem.State {
    if let last = deadline.last, last.adding(years: deadline.course.renewalYears) >= day { return .trained }
    return switch deadline.state(on: day) {
    case .tutored: .tutored
    case .overdue, .neverTrained: .trainingLate
    case .within3Months, .within6Months, .within12Months, .upToDate: .firstExpected
    }
  }

  private func rank(_ deadline: TrainingDeadline, _ day: Day) -> (Int, Int) {
    let order: [CountedItem.State] = [.trainingLate, .tutored, .firstExpected, .trained]
    return (order.firstIndex(of: state(deadline, day)) ?? 0, deadline.due.number)
  }
}
