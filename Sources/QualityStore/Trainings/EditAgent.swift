internal import GRDB
import Quality

/// Changes what is known of an agent: name, bureau and site; posts, absences and departure have decisions of their own.
public struct EditAgent: Decision {
  /// The agent as it was read: it must still be so.
  public let before: Agent
  public let after: Agent

  /// `after` is made from `before`; both have the same code.
  public init(_ before: Agent, to after: Agent) {
    precondition(before.code == after.code && before.leftOn == after.leftOn, "an edit is about one agent who stays")
    self.before = before
    self.after = after
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let db = ledger.db
    try after.check()
    let current = try ledger.reader.agent(after.code)
    guard current != after else { return nil }
    guard current == before else { throw ChangedMeanwhile() }
    try db.run(
      "UPDATE agent SET name = ?, bureau = ?, site = ? WHERE code = ?",
      [
        after.name, try db.optionalKey(.bureau, after.bureau), try db.optionalKey(.site, after.site), after.code,
      ])
    return AgentEdited(code: after.code)
  }
}

struct AgentEdited: Fact {
  static let name = "agentEdited"
  let code: String
}
