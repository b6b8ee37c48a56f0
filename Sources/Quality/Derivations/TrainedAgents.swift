/// The agents trained in the courses that their posts require, among those who hold such a post.
///
/// Source: « L'ensemble des agents affectés à l'accueil physique et téléphonique sont ainsi formés suite à leur prise de
/// poste puis tous les 4 ans. » A newcomer whose first training is still to come is assigned and not yet trained, as is
/// one who is back from an absence during which the training ran out; one who is tutored is not trained; one who is
/// away is asked for nothing, and is not counted.
public struct TrainedAgents: Sendable {
  /// The codes of the courses that the indicator looks at; a course that takes the place of one counts in its stead.
  public let courses: [String]
  public let rules: TrainingRules
  public let staff: [AgentHistory]

  public init(courses: [String], rules: TrainingRules, staff: [AgentHistory]) {
    self.courses = courses
    self.rules = rules
    self.staff = staff
  }

  /// One item for each agent who holds a post that requires one of the courses, on the last day of the period, or on
  /// `today` where that comes before.
  public func items(in period: Period, until today: Day? = nil) -> [CountedItem] {
    let day = min(today ?? period.lastDay, period.lastDay)
    let looked = Set(courses.map { rules.inForce($0, on: day) })
    return staff.compactMap { history in
      let deadlines = rules.standings(of: history, on: day).compactMap(\.deadline)
        .filter { looked.contains($0.course.code) }
      // The course that is worst off tells how the agent stands.
      guard let worst = deadlines.worst(on: day) else { return nil }
      let state = worst.counted(on: day)
      return CountedItem(
        code: history.agent.code, site: history.agent.site, state: state, day: worst.last, course: worst.course.code,
        due: worst.due, counts: state == .trained)
    }
  }
}
