internal import GRDB
import Quality

/// Accepts, for a reason and until a day, that a target is missed.
public struct AcceptDeviation: Decision {
  public let indicator: String
  /// Nil for the whole prefecture.
  public let site: String?
  public let until: Day
  public let reason: String

  public init(indicator: String, site: String?, until: Day, reason: String) {
    self.indicator = indicator
    self.site = site
    self.until = until
    self.reason = reason
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let deviation = AcceptedDeviation(
      indicator: indicator, site: site, since: ledger.signature.day, until: until, reason: reason,
      author: ledger.signature.author)
    try deviation.check()
    try ledger.db.run(
      "INSERT INTO acceptedDeviation (indicator, site, since, until, reason, author) VALUES (?, ?, ?, ?, ?, ?)",
      [
        try ledger.db.requiredKey(.indicator, indicator), try ledger.db.optionalKey(.site, site), deviation.since.iso,
        until.iso, reason, deviation.author,
      ])
    return DeviationAccepted(indicator: indicator, site: site ?? "", reason: reason, day: until.iso)
  }
}

struct DeviationAccepted: Fact {
  static let name = "deviationAccepted"
  let indicator, site, reason, day: String
}
