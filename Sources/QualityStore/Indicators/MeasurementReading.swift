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
        return Trend(indicator: indicator, points: [], sites: [])
      }
      let last = try Period(stored: code)
      let measurements = try db.rows(
        """
        SELECT period, site, numerator, denominator, value, note FROM measurement
        WHERE indicator = ? AND period >= ? ORDER BY period
        """,
        [key, last.advanced(by: 1 - count).code]
      ) { try measurement(indicator.code, $0, sites) }
      let sites = measurements.filter { $0.site != nil && $0.period == last }
      return Trend(
        indicator: indicator, points: Series(whole: measurements, unit: indicator.unit).points,
        sites: sites.map { Trend.Site(code: $0.site ?? "", value: $0.figure.value(in: indicator.unit)) })
    }
  }

  /// The whole series of every indicator, by its code: what was given for the whole stands, sites are pooled otherwise.
  ///
  /// Pooled by the database, without notes: thousands of figures are read whenever the indicators are.
  public func wholeSeries() throws -> [String: [Series.Point]] {
    let units = Dictionary(try keyedIndicators().map { ($0.key, $0.indicator) }) { first, _ in first }
    var series: [String: [Series.Point]] = [:]
    for (key, period, figure) in try db.rows(Reader.pooled, [], Reader.pooledFigure) {
      guard let indicator = units[key], let figure else { continue }
      series[indicator.code, default: []].append(
        Series.Point(period: period, figure: figure, value: figure.value(in: indicator.unit)))
    }
    return series
  }

  private static let pooled = """
    SELECT indicator, period, count(*), count(value), sum(numerator), sum(denominator), sum(value),
      count(*) FILTER (WHERE site IS NULL), sum(numerator) FILTER (WHERE site IS NULL),
      sum(denominator) FILTER (WHERE site IS NULL), sum(value) FILTER (WHERE site IS NULL)
    FROM measurement GROUP BY indicator, period
    """

  // Plain values of several sites could only be averaged: they make no figure of the whole.
  private static func pooledFigure(_ row: Row) throws -> (key: Int64, period: Period, figure: Figure?) {
    let (count, values): (Int, Int) = (row[2], row[3])
    let isGiven: Bool = row[7]
    let first = isGiven ? 8 : 4
    let (numerator, denominator, value): (Double?, Double?, Double?) = (row[first], row[first + 1], row[first + 2])
    let period = try Period(stored: row[1])
    if let numerator, let denominator, isGiven || values == 0 {
      return (row[0], period, .ratio(numerator: numerator, denominator: denominator))
    }
    return (row[0], period, value.flatMap { isGiven || count == 1 ? .value($0) : nil })
  }

  func siteCodes() throws -> [Int64: String] {
    let sites = try db.rows("SELECT id, code FROM site") { (key: $0[0] as Int64, code: $0[1] as String) }
    return Dictionary(sites.map { ($0.key, $0.code) }) { first, _ in first }
  }

  func measurement(_ indicator: String, _ row: Row, _ sites: [Int64: String]) throws -> Measurement {
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
  /// In the period of the last point.
  public let sites: [Site]

  public struct Site: Equatable, Sendable {
    public let code: String
    /// In the indicator's unit; nil is « sans objet ».
    public let value: Double?
  }
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
