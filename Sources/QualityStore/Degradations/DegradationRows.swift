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

  func save(_ group: DegradationGroup, of degradation: Degradation) throws {
    try db.run(
      "UPDATE degradation SET groupFormedOn = ?, firstMeetingOn = ?, firstMeetingAt = ? WHERE code = ?",
      [group.formedOn.iso, group.firstMeeting.iso, group.firstMeetingAt?.iso, degradation.code])
    try saveParts(of: degradation)
  }

  /// Members, meetings, causes and actions.
  func saveParts(of degradation: Degradation) throws {
    try GroupPartRows(db, .degradation).save(
      members: degradation.group?.members ?? [], meetings: degradation.group?.meetings ?? [],
      causes: degradation.causes, actions: degradation.actions, key: try db.requiredKey(.degradation, degradation.code))
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
