import Quality

extension Reader {
  public func trainingRules() throws -> TrainingRules {
    TrainingRules(courses: try courses(), posts: try posts())
  }

  /// Of all agents, in the order they came; each table is read once.
  public func agentHistories() throws -> [AgentHistory] {
    let assignments = Dictionary(grouping: try assignments(), by: \.agent)
    let absences = Dictionary(grouping: try absences(), by: \.agent)
    let trainings = Dictionary(grouping: try trainings(), by: \.agent)
    let tutorings = Dictionary(grouping: try tutorings(), by: \.agent)
    return try agents().map {
      AgentHistory(
        $0, assignments: assignments[$0.code] ?? [], absences: absences[$0.code] ?? [],
        trainings: trainings[$0.code] ?? [], tutorings: tutorings[$0.code] ?? [])
    }
  }

  /// Refuses a code that no agent has, with the nearest ones.
  public func agentHistory(_ code: String) throws -> AgentHistory {
    AgentHistory(
      try agent(code), assignments: try assignments(of: code), absences: try absences(of: code),
      trainings: try trainings(of: code), tutorings: try tutorings(of: code))
  }

  /// How every agent stands in every course on a day, with the reason where nothing is asked.
  public func trainingMatrix(on day: Day) throws -> TrainingMatrix {
    TrainingMatrix(of: try agentHistories(), under: try trainingRules(), on: day)
  }

  /// Every agent and course that a post asks for, the earliest deadline first.
  public func trainingDeadlines(on day: Day) throws -> [TrainingDeadline] {
    try trainingMatrix(on: day).deadlines
  }
}
