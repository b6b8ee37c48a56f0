internal import GRDB
import Quality

/// Notes that an obligation was met on a day: the committee sat, the survey was run.
///
/// Refuses a day that has not come, and one that is noted already.
public struct HoldObligation: Decision {
  public let code: String
  public let day: Day
  public let note: String

  public init(code: String, day: Day, note: String = "") {
    self.code = code
    self.day = day
    self.note = note
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let key = try ledger.db.requiredKey(.obligation, code)
    try Obligation.check(heldOn: day, today: ledger.signature.day)
    let known = try Bool.fetchOne(
      ledger.db, sql: "SELECT 1 FROM obligationEvent WHERE obligation = ? AND day = ?", arguments: [key, day.iso])
    guard known == nil else { throw Obligation.Refusal.alreadyHeld(day) }
    try ledger.db.run(
      "INSERT INTO obligationEvent (obligation, day, note) VALUES (?, ?, ?)", [key, day.iso, note])
    let obligation = try ledger.reader.obligations().first { $0.code == code }
    return ObligationHeld(
      code: code, title: obligation?.title.french ?? code, titleEnglish: obligation?.title.english, day: day.iso)
  }
}

struct ObligationHeld: Fact {
  static let name = "obligationHeld"
  let code, title: String
  let titleEnglish: String?
  let day: String
}
