import Quality

/// Closes a case, with what its series says on that day.
public struct CloseDegradation: Decision {
  public let code: String
  public let conclusion: String

  public init(code: String, conclusion: String) {
    self.code = code
    self.conclusion = conclusion
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let before = try ledger.reader.degradation(code)
    let outcome = try ledger.reader.indicatorRecord(before.indicator).outcome(site: before.site)
    let after = try before.closed(concluding: conclusion, outcome, on: ledger.signature.day)
    if let closing = after.closing { try DegradationRows(ledger.db).save(closing, of: code) }
    return DegradationClosed(
      code: code, indicator: after.indicator, site: after.site ?? "", conclusion: conclusion)
  }
}

struct DegradationClosed: Fact {
  static let name = "degradationClosed"
  let code, indicator, site, conclusion: String
}
