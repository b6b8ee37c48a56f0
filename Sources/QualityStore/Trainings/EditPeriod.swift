internal import GRDB
import Quality

/// Puts right the days of a post, of an absence or of a tutoring that was recorded.
///
/// Refuses what `TakePost`, `RecordAbsence` and `RecordTutoring` refuse of such days: two at the same time, an end before
/// the beginning, or after the agent or the tutor left.
public struct EditPeriod: Decision {
  /// As it was read: it must still be so.
  public let before: CareerPeriod
  public let after: CareerPeriod

  /// Both are of the same agent, and of the same kind.
  public init(_ before: CareerPeriod, to after: CareerPeriod) {
    precondition(before.reference.agent == after.reference.agent, "an edit is about one agent")
    self.before = before
    self.after = after
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    guard after != before else { return nil }
    let history = try ledger.reader.agentHistory(before.reference.agent)
    guard try history.period(before.reference) == before else { throw ChangedMeanwhile() }
    try check(history, ledger)
    try PeriodRows(ledger.db).update(before.reference, to: after)
    let changed = after.reference
    return PeriodEdited(
      agent: changed.agent, part: changed.kind.rawValue, what: changed.what, day: changed.since.iso)
  }

  private func check(_ history: AgentHistory, _ ledger: Ledger) throws {
    switch after {
    case .post(let held):
      try Assignment.check(history.assignments.filter { .post($0) != before } + [held])
    case .absence(let absence):
      try absence.check(among: history.absences.filter { .absence($0) != before }, leaving: history.agent.leftOn)
    case .tutoring(let tutoring):
      try tutoring.check()
      try tutoring.check(of: history.agent, by: ledger.reader.agent(tutoring.tutor))
      try tutoring.check(among: history.tutorings.filter { .tutoring($0) != before })
    }
    if let left = history.agent.leftOn, after.until.map({ $0 > left }) ?? true {
      throw Assignment.Refusal.leftBefore(left)
    }
  }
}

struct PeriodEdited: Fact {
  static let name = "periodEdited"
  let agent, part, what, day: String
}

/// Takes away a post, an absence or a tutoring that was recorded by mistake; the journal keeps it. What a newcomer was
/// shown in that post goes with it.
public struct DeletePeriod: Decision {
  public let period: CareerPeriod.Reference

  public init(_ period: CareerPeriod.Reference) {
    self.period = period
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    _ = try ledger.reader.agentHistory(period.agent).period(period)
    try PeriodRows(ledger.db).delete(period)
    return PeriodDeleted(agent: period.agent, part: period.kind.rawValue, what: period.what, day: period.since.iso)
  }
}

struct PeriodDeleted: Fact {
  static let name = "periodDeleted"
  let agent, part, what, day: String
}
