import Quality
import QualityStore

extension Command.Name {
  public static let agents = Command.Name("agents")
  public static let courses = Command.Name("courses")
  public static let posts = Command.Name("posts")
  public static let takePost = Command.Name("takePost")
  public static let leavePost = Command.Name("leavePost")
  public static let recordAbsence = Command.Name("recordAbsence")
  public static let agentReturn = Command.Name("agentReturn")
  public static let departAgent = Command.Name("departAgent")
  public static let recordTraining = Command.Name("recordTraining")
  public static let recordTutoring = Command.Name("recordTutoring")
  public static let endTutoring = Command.Name("endTutoring")
  public static let requireCourse = Command.Name("requireCourse")
}

extension Command {
  static let agents = Command(.agents, .open(.agents))
  static let courses = Command(.courses, .open(.courses))
  static let posts = Command(.posts, .open(.posts))

  /// What can be noted of an agent, about a course or an absence where one is selected.
  static func careers(
    of history: AgentHistory?, course: String? = nil, tutored: String? = nil, absence: Absence? = nil,
    _ context: Context
  ) -> [Command] {
    let refusal = context.refusalToWrite ?? (history == nil ? Phrase("why.nothingSelected") : nil)
    let code = history?.agent.code ?? ""
    let left = history.flatMap { $0.agent.hasLeft(on: context.today) ? $0.agent.departure(on: context.today) : nil }
    let gone = refusal ?? left?.phrase
    let held = history?.held(on: context.today) ?? []
    let away = history?.absence(on: context.today)
    return [
      Command(.recordTraining, unless: refusal, .ask(.training(code, course: course))),
      Command(.recordTutoring, unless: gone, .ask(.tutoring(code, course: course))),
      Command(
        .endTutoring, unless: refusal ?? (tutored == nil ? Phrase("why.noTutoring") : nil),
        .ask(.endTutoring(code, course: tutored ?? ""))),
      Command(.edit, unless: refusal, .ask(.editAgent(code))),
      Command(.takePost, unless: refusal, .ask(.takePost(code))),
      Command(.leavePost, unless: gone ?? (held.isEmpty ? Phrase("why.noPostHeld") : nil), .ask(.leavePost(code))),
      Command(
        .recordAbsence, unless: gone ?? away.map { Absence.Refusal.twice($0.since).phrase }, .ask(.absence(code))),
      Command(
        .agentReturn, unless: gone ?? (absence ?? away == nil ? Phrase("why.notAway") : nil),
        .ask(.agentReturn(code, since: absence?.since))),
      history?.agent.leftOn == nil
        ? Command(.departAgent, unless: refusal, .ask(.departAgent(code)))
        : Command(.correctDeparture, unless: refusal, .ask(.correctDeparture(code))),
      Command.erase(history?.agent, context),
    ]
  }
}
