internal import GRDB
import Quality

/// Records that an agent was trained; refuses a day that has not come, and one that is recorded already.
public struct RecordTraining: Decision {
  public let training: Training

  public init(_ training: Training) {
    self.training = training
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let db = ledger.db
    let (agent, course) = (try db.requiredKey(.agent, training.agent), try db.requiredKey(.course, training.course))
    try training.check(today: ledger.signature.day)
    let known = try Bool.fetchOne(
      db, sql: "SELECT 1 FROM training WHERE agent = ? AND course = ? AND day = ?",
      arguments: [agent, course, training.day.iso])
    guard known == nil else { throw Training.Refusal.alreadyRecorded(training.day) }
    try db.run(
      "INSERT INTO training (agent, course, day, evidence) VALUES (?, ?, ?, ?)",
      [agent, course, training.day.iso, training.evidence])
    return TrainingRecorded(agent: training.agent, course: training.course, day: training.day.iso)
  }
}

struct TrainingRecorded: Fact {
  static let name = "trainingRecorded"
  let agent, course, day: String
}

/// Records that a colleague stands in for a course; it never counts as a training.
///
/// Refuses an agent as own tutor, an end before the beginning, and a second tutoring from the same day.
public struct RecordTutoring: Decision {
  public let tutoring: Tutoring

  public init(_ tutoring: Tutoring) {
    self.tutoring = tutoring
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let db = ledger.db
    let (agent, course) = (try db.requiredKey(.agent, tutoring.agent), try db.requiredKey(.course, tutoring.course))
    let tutor = try db.requiredKey(.agent, tutoring.tutor)
    try tutoring.check()
    let known = try Bool.fetchOne(
      db, sql: "SELECT 1 FROM tutoring WHERE agent = ? AND course = ? AND since = ?",
      arguments: [agent, course, tutoring.since.iso])
    guard known == nil else { throw Tutoring.Refusal.alreadyRecorded(tutoring.since) }
    try db.run(
      "INSERT INTO tutoring (agent, course, tutor, since, until, subject) VALUES (?, ?, ?, ?, ?, ?)",
      [agent, course, tutor, tutoring.since.iso, tutoring.until.iso, tutoring.subject])
    return TutoringRecorded(agent: tutoring.agent, course: tutoring.course, tutor: tutoring.tutor)
  }
}

struct TutoringRecorded: Fact {
  static let name = "tutoringRecorded"
  let agent, course, tutor: String
}
