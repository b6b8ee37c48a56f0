internal import GRDB
import Quality

/// A figure that Vigie computed: how it stood when its period closed, with everything that was counted.
public struct FrozenFigure: Equatable, Sendable {
  public let period: Period
  public let frozenOn: Day
  /// Of the whole prefecture.
  public let items: [CountedItem]
}

/// What a period that is not over comes to so far.
public struct RunningFigure: Equatable, Sendable {
  public let period: Period
  /// Of the whole prefecture.
  public let items: [CountedItem]
}

extension Reader {
  /// What an indicator that is computed would come to in a period, as everything is known now; nil where its figures are
  /// entered, or nothing is there to count. A period that is not over on `today` is cut there.
  ///
  /// Refuses a code that the framework does not have.
  public func derivedItems(of indicator: String, in period: Period, on today: Day) throws -> [CountedItem]? {
    guard let derivation = try self.indicator(indicator).derivation else { return nil }
    return try DerivationSource(self).items(derivation, in: period, until: today)
  }

  /// The periods of an indicator whose figures were computed, the earliest first.
  public func frozenPeriods(of indicator: String) throws -> [Period] {
    try db.rows(
      """
      SELECT period FROM derivedFigure JOIN measurement ON measurement.id = derivedFigure.measurement
      WHERE measurement.indicator = ? AND measurement.site IS NULL ORDER BY period
      """, [try db.requiredKey(.indicator, indicator)]
    ) { try Period(stored: $0[0]) }
  }

  /// What was counted for the whole prefecture in a period; nil where its figure was entered, or is not there.
  public func frozenFigure(of indicator: String, in period: Period) throws -> FrozenFigure? {
    let frozen = try db.rows(
      """
      SELECT derivedFigure.id, frozenOn FROM derivedFigure
      JOIN measurement ON measurement.id = derivedFigure.measurement
      WHERE measurement.indicator = ? AND measurement.period = ? AND measurement.site IS NULL
      """, [try db.requiredKey(.indicator, indicator), period.code]
    ) { (key: $0[0] as Int64, day: try Day(stored: $0[1])) }
    guard let frozen = frozen.first else { return nil }
    let sites = try siteCodes()
    let items = try db.rows(
      """
      SELECT id, code, site, state, day, course, dueOn, numerator, denominator FROM countedItem WHERE figure = ?
      ORDER BY id
      """, [frozen.key]
    ) { try item($0, sites) }
    return FrozenFigure(period: period, frozenOn: frozen.day, items: items)
  }

  private func item(_ row: Row, _ sites: [Int64: String]) throws -> CountedItem {
    guard let state = CountedItem.State(rawValue: row[3]) else {
      throw UnreadableRow(reason: "no state of a counted item: \(row)")
    }
    let site: Int64? = row[2]
    return CountedItem(
      code: row[1], site: site.flatMap { sites[$0] }, state: state, day: try Day(optional: row[4]),
      course: row[5], due: try Day(optional: row[6]), numerator: row[7], denominator: row[8])
  }
}
