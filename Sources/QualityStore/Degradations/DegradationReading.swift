internal import GRDB
import Quality

extension Reader {
  /// Cases and dismissed proposals, in the order they were decided.
  public func degradations() throws -> [Degradation] { try degradations(where: "", []) }

  /// The cases that something is still expected of, in the order they were opened.
  public func openDegradations() throws -> [Degradation] {
    try degradations(where: "WHERE dismissal = '' AND closedOn IS NULL", [])
  }

  /// Refuses a code that no case has, with the nearest ones.
  public func degradation(_ code: String) throws -> Degradation {
    let key = try db.requiredKey(.degradation, code)
    guard let degradation = try degradations(where: "WHERE degradation.id = ?", [key]).first else {
      throw UnknownCode(kind: .degradation, code: code, near: [])
    }
    return degradation
  }

  func degradations(of indicator: String) throws -> [Degradation] {
    try degradations(where: "WHERE indicator.code = ?", [indicator])
  }

  private func degradations(where condition: String, _ arguments: StatementArguments) throws -> [Degradation] {
    let stored = try db.rows(
      """
      SELECT degradation.id, degradation.code, indicator.code, site.code, period, alertPassed, specialCause,
        targetOutOfReach, openedOn, author, dismissal, groupFormedOn, firstMeetingOn, closedOn, conclusion, lastPeriod,
        lastValue, lastStanding, lastVariation, firstMeetingAt
      FROM degradation JOIN indicator ON indicator.id = degradation.indicator
      LEFT JOIN site ON site.id = degradation.site \(condition) ORDER BY degradation.id
      """, arguments, StoredDegradation.init)
    guard !stored.isEmpty else { return [] }
    let parts = try GroupPartReading(db, .degradation)
    return stored.map { $0.degradation(parts) }
  }
}

/// A case as its row has it.
private struct StoredDegradation {
  let key: Int64
  private let code, indicator, author, dismissal: String
  private let site: String?
  private let period: Period
  private let signals: [DegradationSignal]
  private let openedOn: Day
  private let groupFormedOn, firstMeeting: Day?
  private let firstMeetingAt: TimeOfDay?
  private let closing: Degradation.Closing?

  init(_ row: Row) throws {
    (key, code, indicator, site) = (row[0], row[1], row[2], row[3])
    period = try Period(stored: row[4])
    signals = DegradationSignal.allCases.filter { row[$0.rawValue] as Bool }
    (openedOn, author, dismissal) = (try Day(stored: row[8]), row[9], row[10])
    (groupFormedOn, firstMeeting) = (try Day(optional: row[11]), try Day(optional: row[12]))
    firstMeetingAt = (row[19] as String?).flatMap(TimeOfDay.init(iso:))
    let outcome = try StoredDegradation.outcome(row)
    closing = try Day(optional: row[13]).map { Degradation.Closing(day: $0, conclusion: row[14], outcome: outcome) }
  }

  func degradation(_ parts: GroupPartReading) -> Degradation {
    let group = groupFormedOn.flatMap { formedOn in
      firstMeeting.map {
        DegradationGroup(
          members: parts.members[key] ?? [], firstMeeting: $0, at: firstMeetingAt, formedOn: formedOn,
          meetings: parts.meetings[key] ?? [])
      }
    }
    return Degradation(
      code: code, indicator: indicator, site: site, signals: signals, period: period, openedOn: openedOn,
      author: author, dismissal: dismissal, group: group, causes: parts.causes[key] ?? [],
      actions: parts.actions[key] ?? [], closing: closing)
  }

  private static func outcome(_ row: Row) throws -> DegradationOutcome? {
    guard let period = row[15] as String? else { return nil }
    return DegradationOutcome(
      period: try Period(stored: period), value: row[16], standing: Standing(rawValue: row[17]) ?? .noData,
      variation: Variation.Kind(rawValue: row[18]) ?? .common)
  }
}
