internal import GRDB
import Quality

/// Changes how an obligation is counted and what it follows: a setting of the establishment.
///
/// Refuses months that no obligation has, one that is not there, and obligations that follow one another in a circle.
public struct EditObligation: Decision {
  public let obligation: Obligation

  public init(_ obligation: Obligation) {
    self.obligation = obligation
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let known = try ledger.reader.obligations()
    guard try ledger.reader.obligation(obligation.code) != obligation else { return nil }
    try obligation.check()
    _ = try ledger.db.optionalKey(.obligation, obligation.follows?.code)
    guard !ObligationCycle.hasCircle(among: known.filter { $0.code != obligation.code } + [obligation]) else {
      throw Obligation.Refusal.followsInACircle
    }
    try ObligationRows(ledger.db).update(obligation)
    return ObligationEdited(
      code: obligation.code, title: obligation.title.french, titleEnglish: obligation.title.english)
  }
}

struct ObligationEdited: Fact {
  static let name = "obligationEdited"
  let code, title: String
  let titleEnglish: String?
}
