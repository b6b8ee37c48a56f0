internal import GRDB
import Quality

/// Notes that an obligation was met on a day: the committee sat, the survey was run.
///
/// What was planned for that day or before is planned no longer. Refuses a day that has not come, and one that is noted
/// already, unless the decision that came of it is new.
public struct HoldObligation: Decision {
  public let code: String
  public let day: Day
  /// When the label was decided upon an audit: it counts for what comes next.
  public let decidedOn: Day?
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
    let known = try ledger.reader.obligationEvents(on: day).first { $0.obligation == code && $0.day == day }
    if let known {
      guard let decidedOn, known.decidedOn == nil else { throw Obligation.Refusal.alreadyHeld(day) }
      try ledger.db.run(
        "UPDATE obligationEvent SET decidedOn = ? WHERE obligation = ? AND day = ?", [decidedOn.iso, key, day.iso])
    } else {
      try ledger.db.run(
        "INSERT INTO obligationEvent (obligation, day, decidedOn, note) VALUES (?, ?, ?, ?)",
        [key, day.iso, decidedOn?.iso, note])
      try ledger.db.run("UPDATE obligation SET plannedOn = NULL WHERE id = ? AND plannedOn <= ?", [key, day.iso])
    }
    let obligation = try ledger.reader.obligation(code)
    return ObligationHeld(
      code: code, title: obligation.title.french, titleEnglish: obligation.title.english, day: day.iso)
  }
}

struct ObligationHeld: Fact {
  static let name = "obligationHeld"
  let code, title: String
  let titleEnglish: String?
  let day: String
}
