internal import GRDB
import Quality

/// Puts working groups into their tables.
struct GroupRows {
  let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// Returns the code given to the group.
  func insert(_ group: WorkingGroup) throws -> String {
    let code = try db.nextCode("G", in: "workingGroup")
    try db.run(
      """
      INSERT INTO workingGroup (title, formedOn, feedback, finding, closedOn, conclusion, code)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """, try columns(of: group) + [code])
    try saveParts(of: group, key: db.lastInsertedRowID)
    return code
  }

  /// Its row is written whatever changes in it, so that the journal finds every decision about the group.
  func update(_ group: WorkingGroup) throws {
    try db.run(
      """
      UPDATE workingGroup SET title = ?, formedOn = ?, feedback = ?, finding = ?, closedOn = ?, conclusion = ?
      WHERE code = ?
      """, try columns(of: group) + [group.code])
    try saveParts(of: group, key: try db.requiredKey(.group, group.code))
  }

  private func columns(of group: WorkingGroup) throws -> StatementArguments {
    [
      group.title, group.formedOn.iso, try db.optionalKey(.feedback, group.feedback), group.finding,
      group.closing?.day.iso, group.closing?.conclusion ?? "",
    ]
  }

  private func saveParts(of group: WorkingGroup, key: Int64) throws {
    try GroupPartRows(db, .own).save(
      members: group.members, meetings: group.meetings, causes: group.causes, actions: group.actions, key: key)
  }
}
