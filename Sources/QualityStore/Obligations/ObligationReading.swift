internal import GRDB
import Quality

extension Reader {
  /// In the order of the framework.
  public func obligations() throws -> [Obligation] {
    try db.rows(
      """
      SELECT obligation.code, obligation.title, obligation.titleEnglish, obligation.short, obligation.shortEnglish,
        obligation.everyMonths, obligation.rule, obligation.seriesFrom, obligation.isOnce, followed.code,
        obligation.followsAfterMonths
      FROM obligation LEFT JOIN obligation followed ON followed.id = obligation.follows ORDER BY obligation.id
      """
    ) { row in
      let months: Int? = row[10]
      return Obligation(
        code: row[0], title: Wording(row[1], english: row[2]), short: Wording(row[3], english: row[4]),
        everyMonths: row[5],
        rule: ObligationRows.rule(row[6], seriesFrom: try Day(optional: row[7]), isOnce: row[8]),
        follows: (row[9] as String?).flatMap { code in months.map { Obligation.Follows(code, afterMonths: $0) } })
    }
  }

  /// Refuses a code that no obligation has, with the nearest ones.
  public func obligation(_ code: String) throws -> Obligation {
    _ = try db.requiredKey(.obligation, code)
    guard let obligation = try obligations().first(where: { $0.code == code }) else {
      throw UnknownCode(kind: .obligation, code: code, near: [])
    }
    return obligation
  }

  /// The same of a code as people type it: « copil » and « COPIL » are one.
  public func obligation(typed text: String) throws -> Obligation {
    let folded = Folding.fold(text)
    return try obligations().first { Folding.fold($0.code) == folded } ?? obligation(text)
  }

  /// All that happened up to `today`, the earliest first.
  public func obligationEvents(on today: Day) throws -> [ObligationEvent] {
    try db.rows(
      """
      SELECT code, day, decidedOn, note
      FROM obligationEvent JOIN obligation ON obligation.id = obligationEvent.obligation
      WHERE day <= ? ORDER BY day, obligationEvent.id
      """, [today.iso]
    ) {
      ObligationEvent(
        obligation: $0[0], day: try Day(stored: $0[1]), decidedOn: try Day(optional: $0[2]), note: $0[3])
    }
  }

  /// The obligations with all that happened up to `today`.
  public func obligationCycle(on today: Day) throws -> ObligationCycle {
    ObligationCycle(try obligations(), events: try obligationEvents(on: today), start: try label().begunOn)
  }

  /// When each is to take place, by its code, where that is known.
  public func plannedObligations() throws -> [String: ObligationPlan] {
    let plans = try db.rows("SELECT code, plannedOn, plannedAt FROM obligation WHERE plannedOn IS NOT NULL") {
      (
        $0[0] as String,
        ObligationPlan(on: try Day(stored: $0[1]), at: ($0[2] as String?).flatMap(TimeOfDay.init(iso:)))
      )
    }
    return Dictionary(plans) { first, _ in first }
  }

  /// When each obligation was last met, up to `today`, and by when it must be met again; what happens once and did is
  /// left out.
  public func obligationDeadlines(on today: Day) throws -> [ObligationDeadline] {
    try obligationCycle(on: today).deadlines(planned: try plannedObligations())
  }
}
