internal import GRDB
import Quality

/// Records that an agent was trained.
public struct RecordTraining: Decision {
  public let training: Training

  public init(_ training: Training) {
    self.training = training
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let db = ledger.db
    try db.run(
      "INSERT INTO training (agent, course, day, evidence) VALUES (?, ?, ?, ?)",
      [
        try db.requiredKey(.agent, training.agent), try db.requiredKey(.course, training.course), training.day.iso,
        training.evidence,
      ])
    return TrainingRecorded(agent: training.agent, course: training.course, day: training.day.iso)
  }
}

struct TrainingRecorded: Fact {
  static let name = "trainingRecorded"
  let agent, course, day: String
}

/// Records that a colleague stands in for a course; it never counts as a training.
public struct RecordTutoring: Decision {
  public let tutoring: Tutoring

  public init(_ tutoring: Tutoring) {
    self.tutoring = tutoring
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let db = ledger.db
    try db.run(
      "INSERT INTO tutoring (agent, course, tutor, since, until) VALUES (?, ?, ?, ?, ?)",
      [
        try db.requiredKey(.agent, tutoring.agent), try db.requiredKey(.course, tutoring.course),
        try db.requiredKey(.agent, tutoring.tutor), tutoring.since.iso, tutoring.until.iso,
      ])
    return TutoringRecorded(agent: tutoring.agent, course: tutoring.course, tutor: tutoring.tutor)
  }
}

struct TutoringRecorded: Fact {
  static let name = "tutoringRecorded"
  let agent, course, tutor: String
}
