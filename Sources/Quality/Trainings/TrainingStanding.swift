/// How one agent stands in one course: a deadline, or why none is asked.
public enum TrainingStanding: Equatable, Sendable {
  case asked(TrainingDeadline)
  case notConcerned(Reason)

  /// The first that applies, in this order.
  public enum Reason: Equatable, Sendable {
    /// Left, the day given being the last one.
    case left(Day)
    /// Another course takes its place since the day given.
    case replaced(by: String, Day)
    /// No post held asks for it.
    case noPost
    /// Away until the day given, nil while no return is known.
    case away(until: Day?)

    public var phrase: Phrase {
      switch self {
      case .left(let day): Phrase("training.notConcerned.left", ["day": .day(day)])
      case .replaced(let course, let day):
        Phrase("training.notConcerned.replaced", ["course": .text(course), "day": .day(day)])
      case .noPost: Phrase("training.notConcerned.noPost")
      case .away(nil): Phrase("training.notConcerned.away")
      case .away(let day?): Phrase("training.notConcerned.awayUntil", ["day": .day(day)])
      }
    }
  }

  public var deadline: TrainingDeadline? {
    if case .asked(let deadline) = self { deadline } else { nil }
  }
}

/// How everybody stands in every course on a day, agents by courses.
public struct TrainingMatrix: Equatable, Sendable {
  public let courses: [Course]
  public let lines: [Line]

  public struct Line: Equatable, Sendable {
    public let agent: Agent
    /// The codes of the posts held, the longest held first.
    public let posts: [String]
    /// One for each course of the matrix, in its order.
    public let standings: [TrainingStanding]
  }

  public init(of staff: [AgentHistory], under rules: TrainingRules, on day: Day) {
    courses = rules.courses
    lines = staff.map {
      Line(agent: $0.agent, posts: $0.held(on: day).map(\.post), standings: rules.standings(of: $0, on: day))
    }
  }

  /// Of all agents, the earliest first.
  public var deadlines: [TrainingDeadline] {
    lines.flatMap { $0.standings.compactMap(\.deadline) }.sorted { ($0.due, $0.agent.code) < ($1.due, $1.agent.code) }
  }
}
