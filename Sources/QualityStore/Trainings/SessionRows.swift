internal import GRDB
import Quality

/// Puts sessions into their table, and who was there among the trainings.
struct SessionRows {
  let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// Returns the code given to the session. `certificates` are what proves that new ones were there, by their codes.
  func insert(_ session: TrainingSession, certificates: [String: String] = [:]) throws -> String {
    let code = try db.nextCode("S", in: "trainingSession")
    try db.run(
      """
      INSERT INTO trainingSession (course, day, place, provider, evidence, notes, code) VALUES (?, ?, ?, ?, ?, ?, ?)
      """, try columns(of: session) + [code])
    try attend(session, db.lastInsertedRowID, certificates)
    return code
  }

  /// Its row is written whatever changes in it, so that the journal finds every decision about the session.
  func update(_ session: TrainingSession, certificates: [String: String] = [:]) throws {
    try db.run(
      """
      UPDATE trainingSession SET course = ?, day = ?, place = ?, provider = ?, evidence = ?, notes = ? WHERE code = ?
      """, try columns(of: session) + [session.code])
    try attend(session, try db.requiredKey(.session, session.code), certificates)
  }

  /// Takes it away with what those who were there followed.
  func delete(_ code: String) throws {
    let key = try db.requiredKey(.session, code)
    try db.run("DELETE FROM training WHERE session = ?", [key])
    try db.run("DELETE FROM trainingSession WHERE id = ?", [key])
  }

  /// Refuses codes that no agent has, all at once.
  func checkAttendees(of session: TrainingSession) throws {
    let unknown = try session.attendees.sorted().filter { try db.key(.agent, $0) == nil }
    guard let first = unknown.first else { return }
    if unknown.count > 1 { throw TrainingSession.Refusal.unknownAttendees(unknown) }
    _ = try db.requiredKey(.agent, first)
  }

  private func columns(of session: TrainingSession) throws -> StatementArguments {
    [
      try db.requiredKey(.course, session.course), session.day.iso, session.place, session.provider, session.evidence,
      session.notes,
    ]
  }

  // Those who were there already keep their row, and the certificate in it.
  private func attend(_ session: TrainingSession, _ key: Int64, _ certificates: [String: String]) throws {
    let course = try db.requiredKey(.course, session.course)
    let present = try db.rows(
      """
      SELECT training.id, agent.code, training.course, training.day FROM training
      JOIN agent ON agent.id = training.agent WHERE training.session = ? ORDER BY training.id
      """, [key]
    ) { (id: $0[0] as Int64, agent: $0[1] as String, course: $0[2] as Int64, day: $0[3] as String) }
    for row in present {
      if !session.attendees.contains(row.agent) {
        try db.run("DELETE FROM training WHERE id = ?", [row.id])
      } else if row.course != course || row.day != session.day.iso {
        try db.run("UPDATE training SET course = ?, day = ? WHERE id = ?", [course, session.day.iso, row.id])
      }
    }
    for agent in session.attendees.subtracting(present.map(\.agent)).sorted() {
      try db.run(
        "INSERT INTO training (agent, course, day, evidence, session) VALUES (?, ?, ?, ?, ?)",
        [try db.requiredKey(.agent, agent), course, session.day.iso, certificates[agent] ?? "", key])
    }
  }
}
