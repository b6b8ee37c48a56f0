internal import GRDB
import Quality

extension Reader {
  /// Those of their own, in the order they were formed; the groups of degradations are in their cases.
  public func workingGroups() throws -> [WorkingGroup] { try workingGroups(key: nil) }

  /// Refuses a code that no group has, with the nearest ones.
  public func workingGroup(_ code: String) throws -> WorkingGroup {
    let key = try db.requiredKey(.group, code)
    guard let group = try workingGroups(key: key).first else { throw UnknownCode(kind: .group, code: code, near: []) }
    return group
  }

  private func workingGroups(key: Int64?) throws -> [WorkingGroup] {
    let parts = try GroupPartReading(db, .own, key: key)
    return try db.rows(
      """
      SELECT workingGroup.id, workingGroup.code, title, formedOn, feedback.code, finding, workingGroup.closedOn,
        conclusion
      FROM workingGroup LEFT JOIN feedback ON feedback.id = workingGroup.feedback
      \(key == nil ? "" : "WHERE workingGroup.id = ?") ORDER BY workingGroup.id
      """, key.map { [$0] } ?? []
    ) { row in
      let key = row[0] as Int64
      return WorkingGroup(
        code: row[1], title: row[2], formedOn: try Day(stored: row[3]), feedback: row[4], finding: row[5],
        members: parts.members[key] ?? [], meetings: parts.meetings[key] ?? [], causes: parts.causes[key] ?? [],
        actions: parts.actions[key] ?? [],
        closing: try Day(optional: row[6]).map { WorkingGroup.Closing(day: $0, conclusion: row[7]) })
    }
  }
}
