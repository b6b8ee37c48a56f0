internal import GRDB
import Quality

extension Reader {
  /// In the order they were opened.
  public func actions() throws -> [CorrectiveAction] { try actions(key: nil) }

  /// Refuses a code that no action has, with the nearest ones.
  public func action(_ code: String) throws -> CorrectiveAction {
    let key = try db.requiredKey(.action, code)
    guard let action = try actions(key: key).first else { throw UnknownCode(kind: .action, code: code, near: []) }
    return action
  }

  private func actions(key: Int64?) throws -> [CorrectiveAction] {
    let engagements = try EngagementRows("action", db).all()
    let parts = try ActionPartReading(db, of: key)
    return try db.rows(
      """
      SELECT action.id, action.code, action.title, kind, origin, stage, priority, owner, bureau.code, site.code,
        indicator.code, cause, createdOn, dueOn, doneOn, progress, notes, evidence, effect, agent.code, agent.name,
        ownerBureau.code, expectedEffect, effectIndicator.code, checkOn, cancellation
      FROM correctiveAction action LEFT JOIN bureau ON bureau.id = action.bureau
      LEFT JOIN bureau ownerBureau ON ownerBureau.id = action.ownerBureau
      LEFT JOIN agent ON agent.id = action.ownerAgent
      LEFT JOIN site ON site.id = action.site LEFT JOIN indicator ON indicator.id = action.indicator
      LEFT JOIN indicator effectIndicator ON effectIndicator.id = action.effectIndicator
      \(key == nil ? "" : "WHERE action.id = ?") ORDER BY action.id
      """, key.map { [$0] } ?? []
    ) { try action($0, engagements: engagements[$0[0]] ?? [], parts) }
  }

  private func action(_ row: Row, engagements: [Int], _ parts: ActionPartReading) throws -> CorrectiveAction {
    let key = row[0] as Int64
    let (created, done) = (try Day(stored: row[12]), try Day(optional: row[14]))
    return CorrectiveAction(
      code: row[1], title: row[2], kind: .init(rawValue: row[3]) ?? .corrective,
      origin: .init(rawValue: row[4]) ?? .other, stage: .init(rawValue: row[5]) ?? .open,
      priority: .init(rawValue: row[6]) ?? .normal,
      owner: Owner(agent: row[19], named: row[20], bureau: row[21], words: row[7]),
      contributors: parts.contributors[key] ?? [], bureau: row[8], site: row[9], indicator: row[10],
      engagements: engagements, cause: row[11], createdOn: created, dueOn: try Day(optional: row[13]),
      postponements: parts.postponements[key] ?? [], doneOn: done, progress: row[15], steps: parts.steps[key] ?? [],
      notes: row[16], evidence: parts.evidence[key] ?? Evidence.kept(before: row[17], on: done ?? created),
      expectedEffect: row[22], effectIndicator: row[23], checkOn: try Day(optional: row[24]),
      checks: parts.checks[key] ?? EffectCheck.kept(before: row[18], on: done ?? created), cancellation: row[25])
  }
}

// Before evidence and checks had tables of their own, an action had one of each, in words.
extension Evidence {
  fileprivate static func kept(before words: String, on day: Day) -> [Evidence] {
    words.isEmpty ? [] : [Evidence(words, on: day)]
  }
}

extension EffectCheck {
  fileprivate static func kept(before words: String, on day: Day) -> [EffectCheck] {
    words.isEmpty ? [] : [EffectCheck(on: day, .effective, words: words, author: "?")]
  }
}
