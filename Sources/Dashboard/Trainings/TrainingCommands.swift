import Quality

extension Command.Name {
  /// The list by deadlines, from the other ways to look at it.
  public static let trainingList = Command.Name("trainingList")
  public static let trainingMatrix = Command.Name("trainingMatrix")
  public static let trainingCoverage = Command.Name("trainingCoverage")
}

/// The other ways to look at the trainings.
extension Command {
  static let trainingMatrix = Command(.trainingMatrix, .open(.trainingMatrix(filter: "")))
  static let trainingList = Command(.trainingList, .open(.trainings))
  static let trainingCoverage = Command(.trainingCoverage, .open(.trainingCoverage))
}

extension Command {
  /// The page of an agent, at the line of a course.
  static func open(_ agent: Agent?, course: String?) -> Command {
    guard let agent else { return Command(.open, unless: Phrase("why.nothingSelected"), .open(.agents)) }
    let place = Place.agent(agent.code)
    return Command(.open, course.map { .openAt(place, line: AgentPart.id(ofDeadline: $0)) } ?? .open(place))
  }

  /// What can be noted of an agent and a course: that it was followed, or that a tutor stands in.
  static func trainings(of agent: Agent?, course: String?, _ context: Context) -> [Command] {
    let refusal = context.refusalToWrite ?? (agent == nil ? Phrase("why.nothingSelected") : nil)
    let code = agent?.code ?? ""
    return [
      Command(.recordTraining, unless: refusal, .ask(.training(code, course: course))),
      Command(.recordTutoring, unless: refusal, .ask(.tutoring(code, course: course))),
    ]
  }
}
