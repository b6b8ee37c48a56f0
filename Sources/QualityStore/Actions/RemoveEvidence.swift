import Quality

/// Takes away a piece of evidence that was given by mistake; the journal keeps it.
public struct RemoveEvidence: Decision {
  public let code: String
  public let place: String

  public init(code: String, place: String) {
    self.code = code
    self.place = place
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let before = try ledger.reader.action(code)
    let after = try before.unproved(by: place)
    guard after != before else { return nil }
    try ActionRows(ledger.db).update(after)
    return EvidenceRemoved(code: code, title: after.title, evidence: place)
  }
}

struct EvidenceRemoved: Fact {
  static let name = "evidenceRemoved"
  let code, title, evidence: String
}
