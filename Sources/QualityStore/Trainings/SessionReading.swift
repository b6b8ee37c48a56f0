internal import GRDB
import Quality

extension Reader {
  /// The latest first.
  public func trainingSessions() throws -> [TrainingSession] { try trainingSessions(key: nil) }

  /// Refuses a code that no session has, with the nearest ones.
  public func trainingSession(_ code: String) throws -> TrainingSession {
    let key = try db.requiredKey(.session, code)
    guard let session = try trainingSessions(key: key).first else {
      throw UnknownCode(kind: .session, code: code, near: [])
    }
    return session
  }

  private func trainingSessions(key: Int64?) throws -> [TrainingSession] {
    let attendees = try db.parts(
      "attendee.code", from: "training JOIN agent attendee ON attendee.id = training.agent", of: "session", key: key
    ) { $0[1] as String }
    return try db.rows(
      """
      SELECT session.id, session.code, course.code, day, place, provider, evidence, notes FROM trainingSession session
      JOIN course ON course.id = session.course
      \(key == nil ? "" : "WHERE session.id = ?") ORDER BY day DESC, session.id DESC
      """, key.map { [$0] } ?? []
    ) { row in
      TrainingSession(
        code: row[1], course: row[2], day: try Day(stored: row[3]), place: row[4], provider: row[5], evidence: row[6],
        notes: row[7], attendees: Set(attendees[row[0]] ?? []))
    }
  }
}
