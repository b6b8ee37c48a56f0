internal import GRDB
import Quality

/// Notes that an obligation was met on a day: the committee sat, the survey was run.
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
    try ledger.db.run(
      "INSERT INTO obligationEvent (obligation, day, note) VALUES (?, ?, ?)", [key, day.iso, note])
    return ObligationHeld(code: code, day: day.iso)
  }
}

struct ObligationHeld: Fact {
  static let name = "obligationHeld"
  let code, day: String
}
