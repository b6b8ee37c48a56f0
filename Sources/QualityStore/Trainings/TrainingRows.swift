internal import GRDB
import Quality

/// Puts what agents followed by themselves into their table.
struct TrainingRows {
  let db: Database

  init(_ db: Database) {
    self.db = db
  }

  func insert(_ training: Training) throws {
    try db.run(
      "INSERT INTO training (agent, course, day, evidence) VALUES (?, ?, ?, ?)",
      [
        try db.requiredKey(.agent, training.agent), try db.requiredKey(.course, training.course), training.day.iso,
        training.evidence,
      ])
  }

  func update(_ before: Training, to after: Training) throws {
    try db.run(
      "UPDATE training SET course = ?, day = ?, evidence = ? WHERE agent = ? AND course = ? AND day = ?",
      [try db.requiredKey(.course, after.course), after.day.iso, after.evidence] + (try place(of: before)))
  }

  func delete(_ training: Training) throws {
    try db.run("DELETE FROM training WHERE agent = ? AND course = ? AND day = ?", try place(of: training))
  }

  private func place(of training: Training) throws -> StatementArguments {
    [
      try db.requiredKey(.agent, training.agent), try db.requiredKey(.course, training.course), training.day.iso,
    ]
  }
}

extension Reader {
  /// What an agent followed on a day; refuses what is not recorded.
  public func training(of agent: String, in course: String, on day: Day) throws -> Training {
    _ = (try db.requiredKey(.agent, agent), try db.requiredKey(.course, course))
    let found = try trainings(of: agent).first { $0.course == course && $0.day == day }
    guard let found else { throw TrainingCorrection.Refusal.notRecorded(agent: agent, course: course, day) }
    return found
  }
}
