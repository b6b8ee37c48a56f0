internal import GRDB
import Quality

extension Reader {
  /// In the order they were opened.
  public func actions() throws -> [CorrectiveAction] { try actions(where: "", []) }

  /// Refuses a code that no action has, with the nearest ones.
  public func action(_ code: String) throws -> CorrectiveAction {
    let key = try db.requiredKey(.action, code)
    guard let action = try actions(where: "WHERE action.id = ?", [key]).first else {
      throw UnknownCode(kind: .action, code: code, near: [])
    }
    return action
  }

  private func actions(where condition: String, _ arguments: StatementArguments) throws -> [CorrectiveAction] {
    var engagements: [Int64: [Int]] = [:]
    let links = try db.rows(
      """
      SELECT action.id, number FROM actionEngagement JOIN engagement ON engagement.id = actionEngagement.engagement
      JOIN correctiveAction action ON action.id = actionEngagement.action \(condition) ORDER BY number
      """, arguments
    ) { (key: $0[0] as Int64, number: $0[1] as Int) }
    for link in links { engagements[link.key, default: []].append(link.number) }
    return try db.rows(
      """
      SELECT action.id, action.code, action.title, kind, origin, stage, priority, owner, bureau.code, site.code,
        indicator.code, cause, createdOn, dueOn, doneOn, progress, notes, evidence, effect, agent.code, agent.name,
        ownerBureau.code
      FROM correctiveAction action LEFT JOIN bureau ON bureau.id = action.bureau
      LEFT JOIN bureau ownerBureau ON ownerBureau.id = action.ownerBureau
      LEFT JOIN agent ON agent.id = action.ownerAgent
      LEFT JOIN site ON site.id = action.site LEFT JOIN indicator ON indicator.id = action.indicator
      \(condition) ORDER BY action.id
      """, arguments
    ) { try action($0, engagements: engagements[$0[0]] ?? []) }
  }

  private func action(_ row: Row, engagements: [Int]) throws -> CorrectiveAction {
    CorrectiveAction(
      code: row[1], title: row[2], kind: .init(rawValue: row[3]) ?? .corrective,
      origin: .init(rawValue: row[4]) ?? .other, stage: .init(rawValue: row[5]) ?? .open,
      priority: .init(rawValue: row[6]) ?? .normal, owner: owner(row), bureau: row[8], site: row[9], indicator: row[10],
      engagements: engagements, cause: row[11], createdOn: try Day(stored: row[12]), dueOn: try Day(optional: row[13]),
      doneOn: try Day(optional: row[14]), progress: row[15], notes: row[16], evidence: row[17], effect: row[18])
  }

  private func owner(_ row: Row) -> Owner {
    if let code = row[19] as String? { return .agent(code: code, name: row[20]) }
    if let code = row[21] as String? { return .bureau(code) }
    return Owner(words: row[7])
  }
}
