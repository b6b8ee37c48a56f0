internal import GRDB
import Quality

/// Records that a colleague stands in for a course; it never counts as a training.
///
/// Refuses an agent as own tutor, an end before the beginning or after the last day of work of either, and a second
/// tutoring at the same time.
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
    try tutoring.check(of: ledger.reader.agent(tutoring.agent), by: ledger.reader.agent(tutoring.tutor))
    try tutoring.check(among: ledger.reader.tutorings(of: tutoring.agent))
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

/// Ends a tutoring before its time, or gives it more: the day is its last one.
public struct EndTutoring: Decision {
  public let agent: String
  public let course: String
  /// Included.
  public let day: Day

  public init(agent: String, course: String, on day: Day) {
    self.agent = agent
    self.course = course
    self.day = day
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let db = ledger.db
    let (agentKey, courseKey) = (try db.requiredKey(.agent, agent), try db.requiredKey(.course, course))
    let tutorings = try ledger.reader.agentHistory(agent).tutorings.filter { $0.course == course }
    guard var tutoring = tutorings.last(where: { $0.since <= day }) else { throw Tutoring.Refusal.noneBefore(day) }
    guard tutoring.until != day else { return nil }
    tutoring.until = day
    try tutoring.check(of: ledger.reader.agent(agent), by: ledger.reader.agent(tutoring.tutor))
    try db.run(
      "UPDATE tutoring SET until = ? WHERE agent = ? AND course = ? AND since = ?",
      [day.iso, agentKey, courseKey, tutoring.since.iso])
    return TutoringEnded(agent: agent, course: course, day: day.iso)
  }
}

struct TutoringEnded: Fact {
  static let name = "tutoringEnded"
  let agent, course, day: String
}
