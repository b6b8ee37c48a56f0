internal import GRDB
import Quality

/// Puts right the day on which an agent left, or says that nobody left: what had ended on that day ends on the other
/// one, or goes on.
///
/// What was to begin after the departure and was dropped with it does not come back. Refuses an agent who did not leave,
/// and a day before something that began meanwhile.
public struct CorrectDeparture: Decision {
  public let agent: String
  /// The last day of work, included; nil where the agent stays.
  public let day: Day?

  public init(agent: String, to day: Day?) {
    self.agent = agent
    self.day = day
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let (db, history) = (ledger.db, try ledger.reader.agentHistory(agent))
    let key = try db.requiredKey(.agent, agent)
    try DepartureCorrection.check(history, to: day)
    guard let left = history.agent.leftOn, left != day else { return nil }
    try db.run("UPDATE agent SET leftOn = ? WHERE id = ?", [day?.iso, key])
    try db.run("UPDATE assignment SET until = ? WHERE agent = ? AND until = ?", [day?.iso, key, left.iso])
    try db.run("UPDATE absence SET until = ? WHERE agent = ? AND until = ?", [day?.iso, key, left.iso])
    // A tutoring always has an end: it keeps the one it was given.
    if let day {
      try db.run(
        "UPDATE tutoring SET until = ?1 WHERE (agent = ?2 OR tutor = ?2) AND until = ?3", [day.iso, key, left.iso])
    }
    return day.map { DepartureCorrected(agent: agent, day: $0.iso) } ?? DepartureCancelled(agent: agent)
  }
}

struct DepartureCorrected: Fact {
  static let name = "departureCorrected"
  let agent, day: String
}

struct DepartureCancelled: Fact {
  static let name = "departureCancelled"
  let agent: String
}
