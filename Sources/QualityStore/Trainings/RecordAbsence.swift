internal import GRDB
import Quality

/// Notes that an agent is away for long, so that nothing is asked meanwhile; why is not kept.
public struct RecordAbsence: Decision {
  public let absence: Absence

  public init(_ absence: Absence) {
    self.absence = absence
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let agent = try ledger.db.requiredKey(.agent, absence.agent)
    try absence.check(among: ledger.reader.agentHistory(absence.agent).absences)
    try ledger.db.run(
      "INSERT INTO absence (agent, since, until) VALUES (?, ?, ?)", [agent, absence.since.iso, absence.until?.iso])
    return AbsenceRecorded(agent: absence.agent, day: absence.since.iso)
  }
}

struct AbsenceRecorded: Fact {
  static let name = "absenceRecorded"
  let agent, day: String
}

/// Ends an absence: the agent is back from this day on.
public struct ReturnFromAbsence: Decision {
  public let agent: String
  public let day: Day

  public init(agent: String, on day: Day) {
    self.agent = agent
    self.day = day
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let key = try ledger.db.requiredKey(.agent, agent)
    let last = day.adding(days: -1)
    let absences = try ledger.reader.agentHistory(agent).absences
    // The last day away may have been known, and another: the absence that ends around this day.
    guard let absence = absences.last(where: { $0.since <= last && $0.until.map { $0 >= last } ?? true }) else {
      throw Absence.Refusal.notAway(day)
    }
    guard absence.until != last else { return nil }
    try ledger.db.run(
      "UPDATE absence SET until = ? WHERE agent = ? AND since = ?", [last.iso, key, absence.since.iso])
    return AgentReturned(agent: agent, day: day.iso)
  }
}

struct AgentReturned: Fact {
  static let name = "agentReturned"
  let agent, day: String
}
