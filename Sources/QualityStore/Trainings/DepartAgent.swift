internal import GRDB
import Quality

/// An agent leaves the prefecture: what is held, and the tutorings received or given, end on the last day of work.
///
/// What was to begin later never does. Taking a post later on is coming back (`TakePost`).
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
    let history = try ledger.reader.agentHistory(agent)
    if let left = history.agent.leftOn { throw Agent.Refusal.alreadyLeft(left) }
    try db.run("UPDATE agent SET leftOn = ? WHERE id = ?", [day.iso, key])
    try db.run(
      """
      DELETE FROM onboardingCheck WHERE assignment IN (SELECT id FROM assignment WHERE agent = ? AND since > ?)
      """, [key, day.iso])
    for table in ["assignment", "absence"] { try end(table, "agent = ?1", of: key, db) }
    try end("tutoring", "(agent = ?1 OR tutor = ?1)", of: key, db)
    return AgentDeparted(agent: agent, day: day.iso)
  }

  private func end(_ table: String, _ condition: String, of agent: Int64, _ db: Database) throws {
    try db.run("DELETE FROM \(table) WHERE \(condition) AND since > ?2", [agent, day.iso])
    try db.run(
      "UPDATE \(table) SET until = ?2 WHERE \(condition) AND (until IS NULL OR until > ?2)", [agent, day.iso])
  }
}

struct AgentDeparted: Fact {
  static let name = "agentDeparted"
  let agent, day: String
}
