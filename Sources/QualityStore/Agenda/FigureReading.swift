internal import GRDB
import Quality

extension Reader {
  /// The figures that are to be entered, those due by `last` of periods to come and those of closed periods that are
  /// not there; not those that Vigie computes. Reads the latest figures of each indicator only.
  func expectedFigures(on today: Day, through last: Day, _ delays: Delays) throws -> [ExpectedFigures] {
    let (computed, sites) = (try computedFigures(), try siteCodes())
    var counts: [Period: Int] = [:]
    for (key, indicator) in try keyedIndicators() {
      let latest = try latestMeasurements(of: indicator.code, key, sites)
      for figure in DueFigure.all(of: indicator, latest, on: today)
      where try !computed.contains(key, figure.period) { counts[figure.period, default: 0] += 1 }
      guard indicator.derivation == nil else { continue }
      let count = DueFigure.usualSites(latest).count
      for period in ExpectedFigures.periodsToCome(indicator.frequency, on: today, through: last, delays) {
        counts[period, default: 0] += count
      }
    }
    return counts.map { ExpectedFigures($0.key, count: $0.value, delays) }
  }

  // In time order, as many as tell which sites are usual.
  private func latestMeasurements(
    of indicator: String, _ key: Int64, _ sites: [Int64: String]
  ) throws -> [Measurement] {
    try db.rows(
      """
      SELECT period, site, numerator, denominator, value, '' FROM measurement WHERE indicator = ?
      ORDER BY period DESC, ifnull(site, 0) DESC LIMIT ?
      """, [key, DueFigure.latestCount]
    ) { try measurement(indicator, $0, sites) }.reversed()
  }
}
