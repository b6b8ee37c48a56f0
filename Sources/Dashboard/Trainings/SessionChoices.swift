import Quality
import QualityStore

/// What the form of a session proposes: courses, the places and providers there were, and the agents, those who are
/// due first.
struct SessionChoices {
  let places, providers: [Field.Option]
  let staff: [AgentHistory]
  let rules: TrainingRules
  private let agents: [Agent]
  // By course, the most urgent first.
  private let due: [String: [TrainingDeadline]]
  private let context: Context

  /// Agents who have left are proposed only where they are known to have been there.
  init(keeping attendees: Set<String>, _ reader: Reader, _ context: Context) throws {
    rules = try reader.trainingRules()
    staff = try reader.agentHistories()
    let sessions = try reader.trainingSessions()
    places = SessionChoices.options(sessions.map(\.place))
    providers = SessionChoices.options(sessions.map(\.provider))
    agents = staff.map(\.agent).filter { agent in
      attendees.contains(agent.code) || !agent.hasLeft(on: context.today)
    }.sorted { Folding.comesBefore(context.name(of: $0), context.name(of: $1)) }
    due = Dictionary(grouping: try reader.trainingDeadlines(on: context.today), by: \.course.code)
    self.context = context
  }

  /// Those that are followed on a day: not those whose place another has taken by then.
  func courses(on day: Day) -> [Field.Option] {
    rules.courses.filter { rules.replacement(of: $0.code, on: day) == nil }.map {
      Field.Option($0.code, label: context.text($0.title))
    }
  }

  /// Why a text means no course on a day though it is the code of one: another is followed instead.
  func replaced(_ text: String, on day: Day) -> Phrase? {
    let code = rules.courses.first { Folding.fold($0.code) == Folding.fold(text) }?.code
    return code.flatMap { rules.replacement(of: $0, on: day) }.map {
      Training.Refusal.replaced(by: $0.course, $0.since).phrase
    }
  }

  /// Refuses who has a session's course on its day already, or could never have it count; nil where nothing is wrong
  /// with those who were there.
  func refusal(of session: TrainingSession, after before: TrainingSession?) -> TrainingSession.Refusal? {
    do {
      try session.check(among: staff.flatMap(\.trainings), today: context.today)
      try session.newTrainings(since: before).check(of: staff, under: rules, today: context.today)
      return nil
    } catch {
      return error
    }
  }

  /// Those who are due for a course, the most urgent first, then the others by their names.
  func agents(for course: String?) -> [Field.Option] {
    let due = course.flatMap { self.due[$0] } ?? []
    let codes = Set(due.map(\.agent.code))
    return due.map { option($0.agent, $0.stateText(context)) }
      + agents.filter { !codes.contains($0.code) }.map { option($0, "") }
  }

  // Two people of one name are told apart by their codes.
  private func option(_ agent: Agent, _ state: String) -> Field.Option {
    let details = [agent.bureau ?? "", state].filter { !$0.isEmpty }.joined(separator: " · ")
    let name = context.name(of: agent)
    return Field.Option(
      agent.code, text: name,
      label: [name == agent.code ? "" : agent.code, details].filter { !$0.isEmpty }.joined(separator: " · "))
  }

  // The latest first, each once.
  private static func options(_ texts: [String]) -> [Field.Option] {
    var seen: Set<String> = [""]
    return texts.filter { seen.insert($0).inserted }.map { Field.Option($0) }
  }
}
