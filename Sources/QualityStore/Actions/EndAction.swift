import Quality

/// The work is done, and proved; the effect is still to be seen.
public struct FinishAction: Decision {
  public let code: String
  public let evidence: String

  public init(code: String, evidence: String) {
    self.code = code
    self.evidence = evidence
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let done = try ledger.reader.action(code).done(on: ledger.signature.day, evidence: evidence)
    try ActionRows(ledger.db).update(done)
    return ActionDone(code: code, title: done.title, evidence: evidence)
  }
}

/// The effect was seen: nothing more is expected.
public struct CloseAction: Decision {
  public let code: String
  public let evidence: String
  public let effect: String

  public init(code: String, evidence: String, effect: String) {
    self.code = code
    self.evidence = evidence
    self.effect = effect
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let closed = try ledger.reader.action(code)
      .closed(on: ledger.signature.day, evidence: evidence, effect: effect)
    try ActionRows(ledger.db).update(closed)
    return ActionClosed(code: code, title: closed.title, evidence: closed.evidence, effect: effect)
  }
}

/// The action is given up, for a reason.
public struct CancelAction: Decision {
  public let code: String
  public let reason: String

  public init(code: String, reason: String) {
    self.code = code
    self.reason = reason
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let cancelled = try ledger.reader.action(code).cancelled(because: reason)
    try ActionRows(ledger.db).update(cancelled)
    return ActionCancelled(code: code, title: cancelled.title, reason: reason)
  }
}

struct ActionDone: Fact {
  static let name = "actionDone"
  let code, title, evidence: String
}

struct ActionClosed: Fact {
  static let name = "actionClosed"
  let code, title, evidence, effect: String
}

struct ActionCancelled: Fact {
  static let name = "actionCancelled"
  let code, title, reason: String
}
