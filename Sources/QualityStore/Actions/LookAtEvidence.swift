import Quality

/// Keeps what was found when the files that prove an action were looked for.
public struct LookAtEvidence: Decision {
  public let code: String
  /// For each path, the SHA-256 of the file in hexadecimal; nil for a file that is not there.
  public let digests: [String: String?]

  public init(code: String, digests: [String: String?]) {
    self.code = code
    self.digests = digests
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let before = try ledger.reader.action(code)
    let looked = before.looked(on: ledger.signature.day, digests)
    guard looked != before else { return nil }
    try ActionRows(ledger.db).update(looked)
    func count(_ state: Evidence.State) -> Int { looked.evidence.count { $0.lastLook?.state == state } }
    return EvidenceLookedAt(
      code: code, title: looked.title, count: digests.count, changed: count(.changed), missing: count(.missing))
  }
}

struct EvidenceLookedAt: Fact {
  static let name = "evidenceLookedAt"
  let code, title: String
  let count, changed, missing: Int
}
