import Quality

/// Puts off the due date of an action, for a reason.
public struct PostponeAction: Decision {
  public let code: String
  public let day: Day
  public let reason: String

  public init(code: String, to day: Day, reason: String) {
    self.code = code
    self.day = day
    self.reason = reason
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let before = try ledger.reader.action(code)
    let postponed = try before.postponed(to: day, because: reason, on: ledger.signature.day)
    try ActionRows(ledger.db).update(postponed)
    return ActionPostponed(
      code: code, title: postponed.title, due: before.dueOn?.iso ?? "", day: day.iso, reason: reason)
  }
}

struct ActionPostponed: Fact {
  static let name = "actionPostponed"
  let code, title, due, day, reason: String
}
