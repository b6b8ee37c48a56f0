import Quality

/// The work is done and its effect was seen, in one go: nothing more is expected.
public struct CloseAction: Decision {
  public let code: String
  /// Paths, links or references; none where what was given before proves it.
  public let evidence: [String]
  public let effect: String
  /// Empty leaves the cause that is written.
  public let cause: String

  public init(code: String, evidence: [String], effect: String, cause: String = "") {
    self.code = code
    self.evidence = evidence
    self.effect = effect
    self.cause = cause
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let done = try ledger.reader.action(code).done(on: ledger.signature.day, evidence: evidence)
    let check = CheckEffect(code: code, verdict: .effective, words: effect, cause: cause)
    let closed = try check.checked(done, in: ledger)
    try ActionRows(ledger.db).update(closed)
    return ActionClosed(code: code, title: closed.title, evidence: closed.proof, effect: effect)
  }
}

struct ActionClosed: Fact {
  static let name = "actionClosed"
  let code, title, evidence, effect: String
}
