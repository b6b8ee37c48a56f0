/// All that is kept about one agent and that tells what training is due.
public struct AgentHistory: Equatable, Sendable {
  public let agent: Agent
  public let assignments: [Assignment]
  public let absences: [Absence]
  public let trainings: [Training]
  public let tutorings: [Tutoring]

  /// Everything is the agent's own.
  public init(
    _ agent: Agent, assignments: [Assignment], absences: [Absence] = [], trainings: [Training] = [],
    tutorings: [Tutoring] = []
  ) {
    self.agent = agent
    self.assignments = assignments
    self.absences = absences
    self.trainings = trainings
    self.tutorings = tutorings
  }

  /// The posts held on a day, the longest held first; those of an agent who has left are over.
  public func held(on day: Day) -> [Assignment] {
    agent.hasLeft(on: day)
      ? [] : assignments.filter { $0.holds(on: day) }.sorted { ($0.since, $0.post) < ($1.since, $1.post) }
  }

  /// The whole of it, with what prolongs it.
  public func absence(on day: Day) -> Absence? { absences.whole.first { $0.holds(on: day) } }
}
