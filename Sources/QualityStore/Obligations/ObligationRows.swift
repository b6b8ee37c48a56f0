internal import GRDB
import Quality

/// Puts obligations into their table.
///
/// Its column `rule` knows two rules; what takes place on fixed days, or once, is counted since the last time with a
/// column of its own.
struct ObligationRows {
  let db: Database

  init(_ db: Database) {
    self.db = db
  }

  static func rule(_ text: String, seriesFrom: Day?, isOnce: Bool) -> Obligation.Rule {
    if isOnce { return .once }
    if let seriesFrom { return .series(from: seriesFrom) }
    return text == Obligation.Rule.Kind.calendarYear.rawValue ? .calendarYear : .sinceLast
  }

  func insert(_ obligation: Obligation) throws {
    try db.run(
      """
      INSERT INTO obligation (code, title, titleEnglish, short, shortEnglish, everyMonths, rule)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        obligation.code, obligation.title.french, obligation.title.english, obligation.short.french,
        obligation.short.english, obligation.everyMonths, ObligationRows.stored(obligation.rule),
      ])
  }

  /// Whether there is more to it than `insert` writes.
  static func needsMore(_ obligation: Obligation) -> Bool {
    obligation.follows != nil || [.series, .once].contains(obligation.rule.kind)
  }

  /// How it is counted and what it follows; the rest stays.
  func update(_ obligation: Obligation) throws {
    var seriesFrom: Day?
    if case .series(let first) = obligation.rule { seriesFrom = first }
    try db.run(
      """
      UPDATE obligation
      SET everyMonths = ?, rule = ?, seriesFrom = ?, isOnce = ?, follows = ?, followsAfterMonths = ?
      WHERE code = ?
      """,
      [
        obligation.everyMonths, ObligationRows.stored(obligation.rule), seriesFrom?.iso, obligation.rule == .once,
        try db.optionalKey(.obligation, obligation.follows?.code), obligation.follows?.afterMonths, obligation.code,
      ])
  }

  private static func stored(_ rule: Obligation.Rule) -> String {
    (rule == .calendarYear ? Obligation.Rule.Kind.calendarYear : .sinceLast).rawValue
  }
}
