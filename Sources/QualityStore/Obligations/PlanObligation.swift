internal import GRDB
import Quality

/// Says when an obligation is to take place next, or that nobody knows any more.
///
/// Refuses a day that has passed.
public struct PlanObligation: Decision {
  public let code: String
  /// Nil where it is planned no longer.
  public let day: Day?

  public init(code: String, day: Day?) {
    self.code = code
    self.day = day
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let obligation = try ledger.reader.obligation(code)
    guard try ledger.reader.plannedObligations()[code] != day else { return nil }
    if let day { try Obligation.check(plannedOn: day, today: ledger.signature.day) }
    try ledger.db.run("UPDATE obligation SET plannedOn = ? WHERE code = ?", [day?.iso, code])
    let title = obligation.title
    return day.map {
      ObligationPlanned(code: code, title: title.french, titleEnglish: title.english, day: $0.iso)
    } ?? ObligationUnplanned(code: code, title: title.french, titleEnglish: title.english)
  }
}

struct ObligationPlanned: Fact {
  static let name = "obligationPlanned"
  let code, title: String
  let titleEnglish: String?
  let day: String
}

struct ObligationUnplanned: Fact {
  static let name = "obligationUnplanned"
  let code, title: String
  let titleEnglish: String?
}
