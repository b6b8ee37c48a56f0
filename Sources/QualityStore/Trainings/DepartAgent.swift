internal import GRDB
import Quality

/// An agent leaves the prefecture: what is held, and the tutorings received or given, end on the last day of work.
///
/// What was to begin later never does, and the journal counts it. Refuses a day after which something was recorded that
/// has begun: a wrong year would take it away without a word. Taking a post later on is coming back (`TakePost`).
public struct DepartAgent: Decision {
  public let agent: String
  /// The last day of work, included.
  public let day: Day

  public init(agent: String, on day: Day) {
    self.agent = agent
    self.day = day
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let db = ledger.db
    let key = try db.requiredKey(.agent, agent)
    try ledger.reader.agentHistory(agent).checkDeparture(
      on: day, giving: ledger.reader.tutorings().filter { $0.tutor == agent }, today: ledger.signature.day)
    try db.run("UPDATE agent SET leftOn = ? WHERE id = ?", [day.iso, key])
    try db.run(
      """
      DELETE FROM onboardingCheck WHERE assignment IN (SELECT id FROM assignment WHERE agent = ? AND since > ?)
      """, [key, day.iso])
    let dropped =
      try end("assignment", "agent = ?1", of: key, db) + end("absence", "agent = ?1", of: key, db)
      + end("tutoring", "(agent = ?1 OR tutor = ?1)", of: key, db)
    guard dropped > 0 else { return AgentDeparted(agent: agent, day: day.iso) }
    return AgentDepartedEarly(agent: agent, day: day.iso, count: dropped)
  }

  // Returns how many were still to come, and never will.
  private func end(_ table: String, _ condition: String, of agent: Int64, _ db: Database) throws -> Int {
    try db.run("DELETE FROM \(table) WHERE \(condition) AND since > ?2", [agent, day.iso])
    let dropped = db.changesCount
    try db.run(
      "UPDATE \(table) SET until = ?2 WHERE \(condition) AND (until IS NULL OR until > ?2)", [agent, day.iso])
    return dropped
  }
}

struct AgentDeparted: Fact {
  static let name = "agentDeparted"
  let agent, day: String
}

/// With how many posts, absences and tutorings that were still to come.
struct AgentDepartedEarly: Fact {
  static let name = "agentDepartedEarly"
  let agent, day: String
  let count: Int
}
