import Quality

/// A line about the trainings of an agent: one deadline, or all of them.
protocol TrainingLine: Sendable {
  var agent: Agent { get }
  var deadlines: [TrainingDeadline] { get }
}

extension TrainingDeadline: TrainingLine {
  var deadlines: [TrainingDeadline] { [self] }
}

extension TrainingLine {
  func isLate(on today: Day) -> Bool { deadlines.contains { $0.state(on: today).isLate } }

  /// What the filter searches.
  func words(_ context: Context) -> String {
    let agent = [context.name(of: agent), agent.code, agent.bureau ?? "", agent.site ?? ""]
    let deadlines = deadlines.flatMap {
      [context.text($0.course.title), $0.course.code, context.phrases($0.state(on: context.today).phrase)]
    }
    return (agent + deadlines).joined(separator: " ")
  }
}
