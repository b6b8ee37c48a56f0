import Quality

/// Takes away a training that was recorded by mistake; the journal keeps it. One that was followed in a session is taken
/// out of it, unless nobody else was there.
public struct DeleteTraining: Decision {
  public let agent, course: String
  public let day: Day

  public init(agent: String, course: String, on day: Day) {
    self.agent = agent
    self.course = course
    self.day = day
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let training = try ledger.reader.training(of: agent, in: course, on: day)
    if let code = training.session {
      var session = try ledger.reader.trainingSession(code)
      session.attendees.remove(agent)
      guard !session.attendees.isEmpty else { throw TrainingCorrection.Refusal.lastOfSession(code) }
      try SessionRows(ledger.db).update(session)
    } else {
      try TrainingRows(ledger.db).delete(training)
    }
    return TrainingDeleted(agent: agent, course: course, day: day.iso)
  }
}

struct TrainingDeleted: Fact {
  static let name = "trainingDeleted"
  let agent, course, day: String
}
