import Quality

/// Adds what proves the work of an action, done or not yet.
public struct AddEvidence: Decision {
  public let code: String
  /// Paths, links or references.
  public let places: [String]

  public init(code: String, places: [String]) {
    self.code = code
    self.places = places
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let before = try ledger.reader.action(code)
    let proved = try before.proved(by: places, on: ledger.signature.day)
    guard proved != before else { return nil }
    try ActionRows(ledger.db).update(proved)
    return EvidenceAdded(code: code, title: proved.title, evidence: places.joined(separator: ", "))
  }
}

struct EvidenceAdded: Fact {
  static let name = "evidenceAdded"
  let code, title, evidence: String
}
