import Quality
import QualityStore

/// What the form of a session proposes: courses, the places and providers there were, and the agents, those who are
/// due first.
struct SessionChoices {
  let courses, places, providers: [Field.Option]
  let trainings: [Training]
  private let agents: [Agent]
  // By course, the most urgent first.
  private let due: [String: [TrainingDeadline]]
  private let context: Context

  /// Agents who have left are proposed only where they are known to have been there.
  init(keeping attendees: Set<String>, _ reader: Reader, _ context: Context) throws {
    courses = try reader.courses().map { Field.Option($0.code, label: context.text($0.title)) }
    let sessions = try reader.trainingSessions()
    places = SessionChoices.options(sessions.map(\.place))
    providers = SessionChoices.options(sessions.map(\.provider))
    trainings = try reader.trainings()
    agents = try reader.agents().filter { agent in
      attendees.contains(agent.code) || agent.leftOn.map { $0 >= context.today } ?? true
    }.sorted { Folding.comesBefore(context.name(of: $0), context.name(of: $1)) }
    due = Dictionary(grouping: try reader.trainingDeadlines(on: context.today), by: \.course.code)
    self.context = context
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
