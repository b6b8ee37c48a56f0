internal import GRDB
import Quality

extension Reader {
  /// Every deviation that was accepted, also those that have ended, in the order of their beginnings.
  public func acceptedDeviations() throws -> [AcceptedDeviation] { try acceptedDeviations(where: "", []) }

  /// Those that end on one of these days.
  func acceptedDeviations(endingIn days: ClosedRange<Day>) throws -> [AcceptedDeviation] {
    try acceptedDeviations(where: "WHERE until BETWEEN ? AND ?", [days.lowerBound.iso, days.upperBound.iso])
  }

  private func acceptedDeviations(
    where condition: String, _ arguments: StatementArguments
  ) throws -> [AcceptedDeviation] {
    try db.rows(
      """
      SELECT indicator.code, site.code, since, until, reason, author FROM acceptedDeviation
      JOIN indicator ON indicator.id = acceptedDeviation.indicator
      LEFT JOIN site ON site.id = acceptedDeviation.site \(condition) ORDER BY since, acceptedDeviation.id
      """, arguments
    ) {
      AcceptedDeviation(
        indicator: $0[0], site: $0[1], since: try Day(stored: $0[2]), until: try Day(stored: $0[3]), reason: $0[4],
        author: $0[5])
    }
  }

  /// The breaks and notes of every series, in the order of their days.
  public func annotations() throws -> [Annotation] {
    try db.rows(
      """
      SELECT indicator.code, site.code, day, text, isBreak, author FROM annotation
      JOIN indicator ON indicator.id = annotation.indicator
      LEFT JOIN site ON site.id = annotation.site ORDER BY day, annotation.id
      """
    ) {
      Annotation(
        indicator: $0[0], site: $0[1], day: try Day(stored: $0[2]), text: $0[3], isBreak: $0[4], author: $0[5])
    }
  }
}
