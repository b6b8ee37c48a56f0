import Quality

/// Changes what an action says; its stage has decisions of its own.
public struct EditAction: Decision {
  /// The action as it was read: it must still be so.
  public let before: CorrectiveAction
  public let after: CorrectiveAction

  /// `after` is made from `before`; both have the same code.
  public init(_ before: CorrectiveAction, to after: CorrectiveAction) {
    precondition(before.code == after.code, "an edit is about one action")
    self.before = before
    self.after = after
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    try after.check()
    let current = try ledger.reader.action(after.code)
    guard current != after else { return nil }
    guard current == before else { throw ChangedMeanwhile() }
    try ActionRows(ledger.db).update(after)
    return ActionEdited(code: after.code, title: after.title)
  }
}

struct ActionEdited: Fact {
  static let name = "actionEdited"
  let code, title: String
}
