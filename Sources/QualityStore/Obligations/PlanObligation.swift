internal import GRDB
import Quality

/// Says when an obligation is to take place next, or that nobody knows any more.
///
/// Refuses a day that has passed.
public struct PlanObligation: Decision {
  public let code: String
  /// Nil where it is planned no longer.
  public let day: Day?
  /// Nil where only the day is known; it means nothing without one.
  public let time: TimeOfDay?

  public init(code: String, day: Day?, at time: TimeOfDay? = nil) {
    self.code = code
    self.day = day
    self.time = time
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let obligation = try ledger.reader.obligation(code)
    let plan = day.map { ObligationPlan(on: $0, at: time) }
    guard try ledger.reader.plannedObligations()[code] != plan else { return nil }
    if let day { try Obligation.check(plannedOn: day, today: ledger.signature.day) }
    try ledger.db.run(
      "UPDATE obligation SET plannedOn = ?, plannedAt = ? WHERE code = ?", [day?.iso, plan?.time?.iso, code])
    return fact(of: obligation.title, plan)
  }

  private func fact(of title: Wording, _ plan: ObligationPlan?) -> any Fact {
    guard let plan else {
      return ObligationUnplanned(code: code, title: title.french, titleEnglish: title.english)
    }
    guard let time = plan.time else {
      return ObligationPlanned(code: code, title: title.french, titleEnglish: title.english, day: plan.day.iso)
    }
    return ObligationPlannedAt(
      code: code, title: title.french, titleEnglish: title.english, day: plan.day.iso, time: time.iso)
  }
}

struct ObligationPlanned: Fact {
  static let name = "obligationPlanned"
  let code, title: String
  let titleEnglish: String?
  let day: String
}

struct ObligationPlannedAt: Fact {
  static let name = "obligationPlannedAt"
  let code, title: String
  let titleEnglish: String?
  let day, time: String
}

struct ObligationUnplanned: Fact {
  static let name = "obligationUnplanned"
  let code, title: String
  let titleEnglish: String?
}
