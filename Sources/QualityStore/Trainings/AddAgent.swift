internal import GRDB
import Quality

/// Takes in an agent with the posts held; an agent without a code is given the next one, `AG-26`.
///
/// Refuses a code that another agent, or something else, has, or that is not written as codes are, a post held twice at
/// once, and codes that name nothing.
public struct AddAgent: Decision {
  public let agent: Agent
  public let assignments: [Assignment]

  public init(_ agent: Agent, assignments: [Assignment]) {
    self.agent = agent
    self.assignments = assignments
  }

  // An erasure rewrites a code wherever it is said.
  private static let kinds: [UnknownCode.Kind] = [
    .agent, .indicator, .family, .theme, .site, .service, .bureau, .course, .post, .obligation, .survey,
  ]

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let db = ledger.db
    try agent.check()
    try PlainCode.check(agent.code)
    try agent.checkCode()
    let code = agent.code.isEmpty ? try db.nextCode("AG", in: "agent") : agent.code
    for kind in AddAgent.kinds { try db.refuseDuplicate(kind, code) }
    try Assignment.check(assignments)
    try db.run(
      "INSERT INTO agent (code, name, bureau, site, leftOn) VALUES (?, ?, ?, ?, ?)",
      [
        code, agent.name, try db.optionalKey(.bureau, agent.bureau), try db.optionalKey(.site, agent.site),
        agent.leftOn?.iso,
      ])
    let key = db.lastInsertedRowID
    for assignment in assignments {
      try db.run(
        "INSERT INTO assignment (agent, post, since, until) VALUES (?, ?, ?, ?)",
        [key, try db.requiredKey(.post, assignment.post), assignment.since.iso, assignment.until?.iso])
    }
    // The name stays out of the journal's sentence: the code is enough there.
    return AgentAdded(code: code)
  }
}

struct AgentAdded: Fact {
  static let name = "agentAdded"
  let code: String
}
