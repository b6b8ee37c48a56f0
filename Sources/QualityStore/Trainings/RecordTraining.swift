internal import GRDB
import Quality

/// Records that an agent was trained.
///
/// Refuses a day that has not come or on which nobody could be trained so, and a training that is recorded already.
public struct RecordTraining: Decision {
  public let training: Training

  public init(_ training: Training) {
    self.training = training
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let db = ledger.db
    let (agent, course) = (try db.requiredKey(.agent, training.agent), try db.requiredKey(.course, training.course))
    try training.check(
      of: ledger.reader.agentHistory(training.agent), under: ledger.reader.trainingRules(), today: ledger.signature.day)
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
