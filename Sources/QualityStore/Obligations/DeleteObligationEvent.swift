internal import GRDB
import Quality

/// Takes away a day on which an obligation was noted as met by mistake; the journal keeps it.
///
/// Refuses a day that is not noted.
public struct DeleteObligationEvent: Decision {
  public let code: String
  public let day: Day

  public init(code: String, on day: Day) {
    self.code = code
    self.day = day
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let key = try ledger.db.requiredKey(.obligation, code)
    let obligation = try ledger.reader.obligation(code)
    let events = try ledger.reader.obligationEvents(on: ledger.signature.day)
    guard events.contains(where: { $0.obligation == code && $0.day == day }) else {
      throw Obligation.Refusal.notHeld(day)
    }
    try ledger.db.run("DELETE FROM obligationEvent WHERE obligation = ? AND day = ?", [key, day.iso])
    return ObligationEventDeleted(
      code: code, title: obligation.title.french, titleEnglish: obligation.title.english, day: day.iso)
  }
}

struct ObligationEventDeleted: Fact {
  static let name = "obligationEventDeleted"
  let code, title: String
  let titleEnglish: String?
  let day: String
}
