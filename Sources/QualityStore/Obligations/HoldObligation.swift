internal import GRDB
import Quality

/// Notes that an obligation was met on a day: the committee sat, the survey was run.
///
/// What was planned and is settled by it is planned no longer. Of a day that is noted already, what is given is put in
/// the place of what was noted. Refuses a day that has not come, and one that is noted already as it is given.
public struct HoldObligation: Decision {
  public let code: String
  public let day: Day
  /// When the label was decided upon an audit: it counts for what comes next. Nil leaves what was noted.
  public let decidedOn: Day?
  /// Empty leaves what was noted.
  public let note: String

  public init(code: String, day: Day, decidedOn: Day? = nil, note: String = "") {
    self.code = code
    self.day = day
    self.decidedOn = decidedOn
    self.note = note
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let key = try ledger.db.requiredKey(.obligation, code)
    try Obligation.check(heldOn: day, decidedOn: decidedOn, today: ledger.signature.day)
    let obligation = try ledger.reader.obligation(code)
    let cycle = try ledger.reader.obligationCycle(on: ledger.signature.day)
    if let known = cycle.events(of: code).first(where: { $0.day == day }) {
      try correct(known, key, in: ledger)
      return ObligationEventCorrected(
        code: code, title: obligation.title.french, titleEnglish: obligation.title.english, day: day.iso)
    }
    try ledger.db.run(
      "INSERT INTO obligationEvent (obligation, day, decidedOn, note) VALUES (?, ?, ?, ?)",
      [key, day.iso, decidedOn?.iso, note])
    let event = ObligationEvent(obligation: code, day: day, decidedOn: decidedOn, note: note)
    if let plan = try ledger.reader.plannedObligations()[code], cycle.settles(event, plan: plan.day, of: obligation) {
      try ledger.db.run("UPDATE obligation SET plannedOn = NULL, plannedAt = NULL WHERE id = ?", [key])
    }
    return ObligationHeld(
      code: code, title: obligation.title.french, titleEnglish: obligation.title.english, day: day.iso)
  }

  private func correct(_ known: ObligationEvent, _ key: Int64, in ledger: Ledger) throws {
    let corrected = ObligationEvent(
      obligation: code, day: day, decidedOn: decidedOn ?? known.decidedOn, note: note.isEmpty ? known.note : note)
    guard corrected != known else { throw Obligation.Refusal.alreadyHeld(day) }
    try ledger.db.run(
      "UPDATE obligationEvent SET decidedOn = ?, note = ? WHERE obligation = ? AND day = ?",
      [corrected.decidedOn?.iso, corrected.note, key, day.iso])
  }
}

struct ObligationHeld: Fact {
  static let name = "obligationHeld"
  let code, title: String
  let titleEnglish: String?
  let day: String
}

struct ObligationEventCorrected: Fact {
  static let name = "obligationEventCorrected"
  let code, title: String
  let titleEnglish: String?
  let day: String
}
