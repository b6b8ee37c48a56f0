internal import GRDB
import Quality

/// Opens a case on what a series signals: a working group is asked for.
public struct ConfirmDegradation: Decision {
  public let indicator: String
  /// Nil for the whole prefecture.
  public let site: String?

  public init(indicator: String, site: String?) {
    self.indicator = indicator
    self.site = site
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let (signature, proposal) = (ledger.signature, try ledger.proposal(indicator, site))
    let degradation = Degradation(proposal, by: signature.author, on: signature.day)
    let code = try DegradationRows(ledger.db).insert(degradation)
    return DegradationConfirmed(
      code: code, indicator: indicator, site: site ?? "", period: degradation.period.code)
  }
}

/// Says, for a reason, that what a series signals is no degradation; it is not proposed again for the same period.
public struct DismissDegradation: Decision {
  public let indicator: String
  /// Nil for the whole prefecture.
  public let site: String?
  public let reason: String

  public init(indicator: String, site: String?, reason: String) {
    self.indicator = indicator
    self.site = site
    self.reason = reason
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let (signature, proposal) = (ledger.signature, try ledger.proposal(indicator, site))
    guard !reason.isEmpty else { throw Degradation.Refusal.reasonMissing }
    let degradation = Degradation(proposal, dismissal: reason, by: signature.author, on: signature.day)
    let code = try DegradationRows(ledger.db).insert(degradation)
    return DegradationDismissed(
      code: code, indicator: indicator, site: site ?? "", period: degradation.period.code, reason: reason)
  }
}

extension Ledger {
  fileprivate func proposal(_ indicator: String, _ site: String?) throws -> DegradationProposal {
    let record = try reader.indicatorRecord(indicator)
    _ = try db.optionalKey(.site, site)
    guard let proposal = record.proposal(site: site, on: signature.day) else {
      throw Degradation.Refusal.nothingProposed
    }
    return proposal
  }
}

struct DegradationConfirmed: Fact {
  static let name = "degradationConfirmed"
  let code, indicator, site, period: String
}

struct DegradationDismissed: Fact {
  static let name = "degradationDismissed"
  let code, indicator, site, period, reason: String
}
