internal import GRDB
import Quality

/// Puts cases into their tables.
struct DegradationRows {
  let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// Returns the code given to the case, which has no group, cause or action yet.
  func insert(_ degradation: Degradation) throws -> String {
    let code = try db.nextCode("D", in: "degradation")
    let signals = DegradationSignal.allCases.map { degradation.signals.contains($0) }
    try db.run(
      """
      INSERT INTO degradation (code, indicator, site, period, alertPassed, specialCause, targetOutOfReach, openedOn,
        author, dismissal)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        code, try db.requiredKey(.indicator, degradation.indicator), try db.optionalKey(.site, degradation.site),
        degradation.period.code, signals[0], signals[1], signals[2], degradation.openedOn.iso, degradation.author,
        degradation.dismissal,
      ])
    return code
  }

  func save(_ group: WorkingGroup, of code: String) throws {
    let key = try db.requiredKey(.degradation, code)
    try db.run(
      "UPDATE degradation SET groupFormedOn = ?, firstMeetingOn = ? WHERE id = ?",
      [group.formedOn.iso, group.firstMeeting.iso, key])
    let present = try db.rows(
      "SELECT id, agent, bureau, person FROM workingGroupMember WHERE degradation = ?", [key]
    ) { (key: $0[0] as Int64, member: OwnerColumns(agent: $0[1], bureau: $0[2], words: $0[3])) }
    let wanted = try group.members.map { try OwnerColumns($0, db) }
    for row in present where !wanted.contains(row.member) {
      try db.run("DELETE FROM workingGroupMember WHERE id = ?", [row.key])
    }
    var kept = Set(present.map(\.member))
    for member in wanted where kept.insert(member).inserted {
      try db.run(
        "INSERT INTO workingGroupMember (degradation, agent, bureau, person) VALUES (?, ?, ?, ?)",
        [key, member.agent, member.bureau, member.words])
    }
  }

  func insert(_ cause: DegradationCause, of code: String) throws {
    try db.run(
      "INSERT INTO degradationCause (degradation, category, text, foundOn) VALUES (?, ?, ?, ?)",
      [try db.requiredKey(.degradation, code), cause.category.rawValue, cause.text, cause.foundOn.iso])
  }

  func link(action: String, to code: String, on day: Day) throws {
    try db.run(
      "INSERT INTO degradationAction (degradation, action, linkedOn) VALUES (?, ?, ?)",
      [try db.requiredKey(.degradation, code), try db.requiredKey(.action, action), day.iso])
  }

  func save(_ closing: Degradation.Closing, of code: String) throws {
    let outcome = closing.outcome
    try db.run(
      """
      UPDATE degradation SET closedOn = ?, conclusion = ?, lastPeriod = ?, lastValue = ?, lastStanding = ?,
        lastVariation = ? WHERE code = ?
      """,
      [
        closing.day.iso, closing.conclusion, outcome?.period.code, outcome?.value, outcome?.standing.rawValue,
        outcome?.variation.rawValue, code,
      ])
  }
}
