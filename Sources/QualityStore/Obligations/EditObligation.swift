internal import GRDB
import Quality

/// Changes how an obligation is counted and what it follows: a setting of the establishment.
///
/// Refuses months that no obligation has, one that is not there, and obligations that follow one another in a circle.
public struct EditObligation: Decision {
  /// The obligation as it was read: it must still be so.
  public let before: Obligation
  public let obligation: Obligation

  /// `obligation` is made from `before`; both have the same code.
  public init(_ before: Obligation, to obligation: Obligation) {
    precondition(before.code == obligation.code, "an edit is about one obligation")
    self.before = before
    self.obligation = obligation
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let known = try ledger.reader.obligations()
    let current = try ledger.reader.obligation(obligation.code)
    guard current != obligation else { return nil }
    guard current == before else { throw ChangedMeanwhile() }
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
