import Quality

/// Puts right a training that was recorded: its course, its day, or what proves it.
///
/// Refuses a course or a day that could never count, a training that is there already, and another course or day for
/// what was followed in a session.
public struct EditTraining: Decision {
  /// The training as it was read: it must still be so.
  public let before: Training
  public let after: Training

  /// Both are of the same agent.
  public init(_ before: Training, to after: Training) {
    precondition(before.agent == after.agent, "an edit is about what one agent followed")
    self.before = before
    self.after = after
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    guard after != before else { return nil }
    let reader = ledger.reader
    let current = try reader.training(of: before.agent, in: before.course, on: before.day)
    guard current == before else { throw ChangedMeanwhile() }
    try TrainingCorrection.check(before, becoming: after)
    if !after.isSame(before) {
      try after.check(
        of: reader.agentHistory(after.agent), under: reader.trainingRules(), today: ledger.signature.day)
      if try reader.trainings(of: after.agent).contains(where: after.isSame) {
        throw Training.Refusal.alreadyRecorded(after.day)
      }
    }
    try TrainingRows(ledger.db).update(before, to: after)
    return TrainingEdited(agent: after.agent, course: after.course, day: after.day.iso)
  }
}

extension Training {
  fileprivate func isSame(_ other: Training) -> Bool {
    agent == other.agent && course == other.course && day == other.day
  }
}

struct TrainingEdited: Fact {
  static let name = "trainingEdited"
  let agent, course, day: String
}
