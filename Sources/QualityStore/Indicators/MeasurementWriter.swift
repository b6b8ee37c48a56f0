internal import GRDB
import Quality

/// Puts figures into their place: one for each indicator, period and site.
struct MeasurementWriter {
  enum Effect {
    case new
    case changed(from: Measurement)
    case same
  }

  private let db: Database
  private let indicators: [String: Int64]
  private let sites: [String: Int64]

  init(_ db: Database) throws {
    self.db = db
    indicators = try MeasurementWriter.keys("indicator", db)
    sites = try MeasurementWriter.keys("site", db)
  }

  func write(_ measurement: Measurement) throws -> Effect {
    let effect = try effect(of: measurement)
    let (numerator, denominator, value) = measurement.figure.columns
    switch effect {
    case .same: break
    case .new:
      try db.run(
        """
        INSERT INTO measurement (indicator, period, site, numerator, denominator, value, note)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        [
          try indicator(measurement), measurement.period.code, try site(measurement), numerator, denominator, value,
          measurement.note,
        ])
    case .changed:
      try db.run(
        """
        UPDATE measurement SET numerator = ?, denominator = ?, value = ?, note = ?
        WHERE indicator = ? AND period = ? AND ifnull(site, 0) = ?
        """,
        [
          numerator, denominator, value, measurement.note, try indicator(measurement), measurement.period.code,
          try site(measurement) ?? 0,
        ])
    }
    return effect
  }

  /// What writing it would do.
  func effect(of measurement: Measurement) throws -> Effect {
    let sql = """
      SELECT period, site, numerator, denominator, value, note FROM measurement
      WHERE indicator = ? AND period = ? AND ifnull(site, 0) = ?
      """
    let row = try Row.fetchOne(
      try db.cachedStatement(sql: sql),
      arguments: [try indicator(measurement), measurement.period.code, try site(measurement) ?? 0])
    guard let row else { return .new }
    var before = measurement
    before.figure = Figure(row)
    before.note = row[5]
    return before == measurement ? .same : .changed(from: before)
  }

  private func indicator(_ measurement: Measurement) throws -> Int64 {
    guard let key = indicators[measurement.indicator] else {
      throw UnknownCode(
        kind: .indicator, code: measurement.indicator,
        near: NearestCodes.to(measurement.indicator, among: Array(indicators.keys)))
    }
    return key
  }

  private func site(_ measurement: Measurement) throws -> Int64? {
    guard let code = measurement.site else { return nil }
    guard let key = sites[code] else {
      throw UnknownCode(kind: .site, code: code, near: NearestCodes.to(code, among: Array(sites.keys)))
    }
    return key
  }

  private static func keys(_ table: String, _ db: Database) throws -> [String: Int64] {
    let rows = try db.rows("SELECT code, id FROM \(table)") { (code: $0[0] as String, key: $0[1] as Int64) }
    return Dictionary(rows.map { ($0.code, $0.key) }) { first, _ in first }
  }
}
