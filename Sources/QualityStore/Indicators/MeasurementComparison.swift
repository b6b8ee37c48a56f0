internal import GRDB
import Quality

/// Many figures on their way in, beside those that are in their places.
///
/// What is there is read once for each indicator, and not once for each figure.
struct MeasurementComparison {
  struct Compared {
    /// Among the figures given.
    let index: Int
    let site: Int64?
    let effect: ImportPreview.Effect
  }

  private struct Place: Hashable {
    let period: Int
    let site: Int64
  }

  private struct Content {
    let figure: Figure
    let note: String
  }

  private let db: Database
  private let keys: MeasurementKeys
  private let computed: ComputedFigures

  init(_ db: Database) throws {
    self.db = db
    keys = try MeasurementKeys(db)
    computed = try ComputedFigures(Reader(db))
  }

  /// Gives the figures indicator by indicator, as the framework orders them; those of one by period and site, which is
  /// how the file keeps them best.
  ///
  /// Refuses indicators and sites that are not there.
  func run(_ measurements: [Measurement], _ body: (_ indicator: Int64, [Compared]) throws -> Void) throws {
    var byIndicator: [Int64: [(index: Int, site: Int64?)]] = [:]
    for (index, measurement) in measurements.enumerated() {
      let indicator = try keys.indicator(measurement.indicator)
      byIndicator[indicator, default: []].append((index, try keys.optionalSite(measurement.site)))
    }
    for (indicator, figures) in byIndicator.sorted(by: { $0.key < $1.key }) {
      let ordered = figures.sorted { left, right in
        let (one, other) = (measurements[left.index].period.index, measurements[right.index].period.index)
        return (one, left.site ?? 0, left.index) < (other, right.site ?? 0, right.index)
      }
      try body(indicator, try compare(ordered, of: measurements, indicator))
    }
  }

  private func compare(
    _ figures: [(index: Int, site: Int64?)], of measurements: [Measurement], _ indicator: Int64
  ) throws -> [Compared] {
    guard let first = figures.first, let last = figures.last else { return [] }
    var known = try contents(indicator, measurements[first.index].period, measurements[last.index].period)
    return try figures.map { index, site in
      let measurement = measurements[index]
      let place = Place(period: measurement.period.index, site: site ?? 0)
      let before = known.updateValue(Content(figure: measurement.figure, note: measurement.note), forKey: place)
      let effect = effect(of: measurement, on: before)
      let isComputed = try effect != .same && computed.contains(indicator, measurement.period)
      return Compared(index: index, site: site, effect: isComputed ? .computed : effect)
    }
  }

  private func effect(of measurement: Measurement, on content: Content?) -> ImportPreview.Effect {
    guard let content else { return .new }
    if content.figure == measurement.figure, content.note == measurement.note { return .same }
    var before = measurement
    (before.figure, before.note) = (content.figure, content.note)
    return .changed(from: before)
  }

  private func contents(_ indicator: Int64, _ first: Period, _ last: Period) throws -> [Place: Content] {
    let rows = try db.rows(
      """
      SELECT period, ifnull(site, 0), numerator, denominator, value, note FROM measurement
      WHERE indicator = ? AND period BETWEEN ? AND ?
      """, [indicator, first.code, last.code]
    ) { row in
      let place = Place(period: try Period(stored: row[0]).index, site: row[1])
      return (place: place, content: Content(figure: Figure(row), note: row[5]))
    }
    return Dictionary(rows.lazy.map { ($0.place, $0.content) }) { _, last in last }
  }
}
