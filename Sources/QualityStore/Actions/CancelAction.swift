import Quality

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

struct ActionCancelled: Fact {
  static let name = "actionCancelled"
  let code, title, reason: String
}
