import Quality

/// The work is done, and proved; the effect is still to be seen.
public struct FinishAction: Decision {
  public let code: String
  /// Paths, links or references; none where what was given before proves it.
  public let evidence: [String]
  /// When to look at the effect; nil leaves the day that was agreed.
  public let checkOn: Day?

  public init(code: String, evidence: [String], checkOn: Day? = nil) {
    self.code = code
    self.evidence = evidence
    self.checkOn = checkOn
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let before = try ledger.reader.action(code)
    let done = try before.done(on: ledger.signature.day, evidence: evidence, checkOn: checkOn)
    guard done != before else { return nil }
    try ActionRows(ledger.db).update(done)
    return ActionDone(code: code, title: done.title, evidence: done.proof)
  }
}

extension CorrectiveAction {
  /// All its evidence in one line.
  var proof: String { evidence.map(\.place).joined(separator: ", ") }
}

struct ActionDone: Fact {
  static let name = "actionDone"
  let code, title, evidence: String
}
