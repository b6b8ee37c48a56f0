internal import GRDB
import Quality

/// Notes that an agent is away for long, so that nothing is asked meanwhile; why is not kept.
///
/// Refuses an absence that meets another, or lasts longer than the agent's work.
public struct RecordAbsence: Decision {
  public let absence: Absence

  public init(_ absence: Absence) {
    self.absence = absence
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let agent = try ledger.db.requiredKey(.agent, absence.agent)
    let history = try ledger.reader.agentHistory(absence.agent)
    try absence.check(among: history.absences, leaving: history.agent.leftOn)
    try ledger.db.run(
      "INSERT INTO absence (agent, since, until) VALUES (?, ?, ?)", [agent, absence.since.iso, absence.until?.iso])
    return AbsenceRecorded(agent: absence.agent, day: absence.since.iso)
  }
}

struct AbsenceRecorded: Fact {
  static let name = "absenceRecorded"
  let agent, day: String
}

/// The agent is back from a day on, or will be: the absence ends on its eve, sooner or later than was known.
///
/// Refuses a day on which the agent has not been away, and one that would make two absences meet.
public struct ReturnFromAbsence: Decision {
  public let agent: String
  /// The first day of the absence that is meant; nil for the one that ends around the day, else the one that lasts
  /// today.
  public let since: Day?
  public let day: Day

  public init(agent: String, since: Day? = nil, on day: Day) {
    self.agent = agent
    self.since = since
    self.day = day
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let key = try ledger.db.requiredKey(.agent, agent)
    let history = try ledger.reader.agentHistory(agent)
    let before = try Absence.returning(
      from: history.absences, since: since, on: day, today: ledger.signature.day)
    var absence = before
    absence.until = day.adding(days: -1)
    guard absence != before else { return nil }
    try absence.check(among: history.absences.filter { $0 != before }, leaving: history.agent.leftOn)
    try ledger.db.run(
      "UPDATE absence SET until = ? WHERE agent = ? AND since = ?", [absence.until?.iso, key, absence.since.iso])
    return AgentReturned(agent: agent, day: day.iso)
  }
}

struct AgentReturned: Fact {
  static let name = "agentReturned"
  let agent, day: String
}
