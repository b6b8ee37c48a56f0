import Quality

/// Somebody looked at what a done action changed: it is closed, opened again, or looked at once more later. What the
/// indicator said on that day is kept beside what was decided.
public struct CheckEffect: Decision {
  public let code: String
  public let verdict: EffectCheck.Verdict
  /// What was seen.
  public let words: String
  /// When to look again; asked for where the effect is partly there.
  public let nextOn: Day?
  /// Empty leaves the cause that is written.
  public let cause: String

  public init(code: String, verdict: EffectCheck.Verdict, words: String, nextOn: Day? = nil, cause: String = "") {
    self.code = code
    self.verdict = verdict
    self.words = words
    self.nextOn = nextOn
    self.cause = cause
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let checked = try checked(try ledger.reader.action(code), in: ledger)
    try ActionRows(ledger.db).update(checked)
    return EffectChecked(code: code, title: checked.title, verdict: verdict.rawValue, words: words)
  }

  /// The action after the look.
  func checked(_ action: CorrectiveAction, in ledger: Ledger) throws -> CorrectiveAction {
    var action = action
    if !cause.isEmpty { action.cause = cause }
    let check = EffectCheck(
      on: ledger.signature.day, verdict, words: words, author: ledger.signature.author,
      comparison: try ledger.reader.effectComparison(of: action))
    return try action.checked(check, nextOn: nextOn)
  }
}

struct EffectChecked: Fact {
  static let name = "effectChecked"
  let code, title, verdict, words: String
}
