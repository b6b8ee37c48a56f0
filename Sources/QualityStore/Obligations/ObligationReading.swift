internal import GRDB
import Quality

extension Reader {
  public func obligations() throws -> [Obligation] {
    try db.rows(
      "SELECT code, title, titleEnglish, short, shortEnglish, everyMonths, rule FROM obligation ORDER BY id"
    ) {
      Obligation(
        code: $0[0], title: Wording($0[1], english: $0[2]), short: Wording($0[3], english: $0[4]),
        everyMonths: $0[5], rule: Obligation.Rule(rawValue: $0[6]) ?? .sinceLast)
    }
  }

  /// When each obligation was last met, up to `today`, and by when it must be met again.
  public func obligationDeadlines(on today: Day) throws -> [ObligationDeadline] {
    let start = try label().begunOn
    let last = try db.rows(
      """
      SELECT code, max(day) FROM obligationEvent JOIN obligation ON obligation.id = obligationEvent.obligation
      WHERE day <= ? GROUP BY code
      """, [today.iso]
    ) { (code: $0[0] as String, day: try Day(stored: $0[1])) }
    let days = Dictionary(last.map { ($0.code, $0.day) }) { first, _ in first }
    return try obligations().map {
      ObligationDeadline(obligation: $0, last: days[$0.code], limit: $0.limit(last: days[$0.code], start: start))
    }
  }
}
