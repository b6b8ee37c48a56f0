internal import GRDB
import Quality

extension Reader {
  /// In time order, all sites, those of the whole prefecture first; from `since` on where it is given.
  ///
  /// Refuses a code that the framework does not have.
  public func measurements(of indicator: String, since: Period? = nil) throws -> [Measurement] {
    let key = try db.requiredKey(.indicator, indicator)
    let sites = try siteCodes()
    return try db.rows(
      """
      SELECT period, site, numerator, denominator, value, note FROM measurement
      WHERE indicator = ? AND period >= ? ORDER BY period, ifnull(site, 0)
      """,
      [key, since?.code ?? ""]
    ) { try measurement(indicator, $0, sites) }
  }

  /// Every figure, in the order of the framework, then by period and site.
  public func allMeasurements() throws -> [Measurement] {
    try indicators().flatMap { try measurements(of: $0.code) }
  }

  /// The whole-prefecture points of the last `count` periods of every indicator, in the order of the framework.
  ///
  /// The last period is the latest one measured; a period that was not measured has no point.
  /// Sites are pooled as `Series` pools them. Reads only the periods it needs.
  public func trends(last count: Int) throws -> [Trend] {
    let sites = try siteCodes()
    let latest = try db.cachedStatement(sql: "SELECT max(period) FROM measurement WHERE indicator = ?")
    return try keyedIndicators().map { key, indicator in
      guard let code = try String.fetchOne(latest, arguments: [key]) else {
        return Trend(indicator: indicator, points: [])
      }
      let last = try Period(stored: code)
      let measurements = try db.rows(
        """
        SELECT period, site, numerator, denominator, value, note FROM measurement
        WHERE indicator = ? AND period >= ? ORDER BY period
        """,
        [key, last.advanced(by: 1 - count).code]
      ) { try measurement(indicator.code, $0, sites) }
      return Trend(indicator: indicator, points: Series(whole: measurements, unit: indicator.unit).points)
    }
  }

  func siteCodes() throws -> [Int64: String] {
    let sites = try db.rows("SELECT id, code FROM site") { (key: $0[0] as Int64, code: $0[1] as String) }
    return Dictionary(sites.map { ($0.key, $0.code) }) { first, _ in first }
  }

  private func measurement(_ indicator: String, _ row: Row, _ sites: [Int64: String]) throws -> Measurement {
    let site: Int64? = row[1]
    return Measurement(
      indicator: indicator, period: try Period(stored: row[0]), site: site.flatMap { sites[$0] }, figure: Figure(row),
      note: row[5])
  }
}

/// The latest points of one indicator, for the whole prefecture.
public struct Trend: Equatable, Sendable {
  public let indicator: Indicator
  public let points: [Series.Point]
}

extension Figure {
  // numerator, denominator, value in the third, fourth and fifth columns.
  init(_ row: Row) {
    if let numerator = row[2] as Double?, let denominator = row[3] as Double? {
      self = .ratio(numerator: numerator, denominator: denominator)
    } else {
      self = .value(row[4])
    }
  }

  var columns: (numerator: Double?, denominator: Double?, value: Double?) {
    switch self {
    case .ratio(let numerator, let denominator): (numerator, denominator, nil)
    case .value(let value): (nil, nil, value)
    }
  }

  /// For the journal, the same in every language: `812/1034`, `14.5`.
  var written: String {
    switch self {
    case .ratio(let numerator, let denominator): "\(Figure.plain(numerator))/\(Figure.plain(denominator))"
    case .value(let value): Figure.plain(value)
    }
  }

  static func plain(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int64(value)) : "\(value)"
  }
}
