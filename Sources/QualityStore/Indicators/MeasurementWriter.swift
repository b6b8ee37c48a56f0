internal import GRDB
import Quality

/// Puts figures into their place: one for each indicator, period and site.
struct MeasurementWriter {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// Writes the figures of one indicator that differ from what is there; `progress` is told how many were looked at.
  func write(
    _ figures: [MeasurementComparison.Compared], of measurements: [Measurement], _ indicator: Int64,
    progress: (Int) throws -> Void = { _ in }
  ) throws {
    let new = figures.filter { $0.effect == .new }
    let batched = new.count / MeasurementWriter.batch * MeasurementWriter.batch
    for start in stride(from: 0, to: batched, by: MeasurementWriter.batch) {
      try insert(new[start..<(start + MeasurementWriter.batch)], measurements, indicator)
      try progress(start)
    }
    for index in batched..<new.count { try insert(new[index...index], measurements, indicator) }
    // After the new ones, which one of them may correct.
    for (index, figure) in figures.enumerated() {
      guard case .changed = figure.effect else { continue }
      try update(measurements[figure.index], indicator, figure.site)
      try progress(max(index, new.count))
    }
    try progress(figures.count)
  }

  // A statement that may fail half-way sets aside each page that it changes: many rows together share that.
  private static let batch = 32

  private func insert(
    _ figures: ArraySlice<MeasurementComparison.Compared>, _ measurements: [Measurement], _ indicator: Int64
  ) throws {
    let rows = Array(repeating: "(?, ?, ?, ?, ?, ?, ?)", count: figures.count).joined(separator: ", ")
    var values: [DatabaseValue] = []
    values.reserveCapacity(figures.count * 7)
    for figure in figures {
      let measurement = measurements[figure.index]
      let (numerator, denominator, value) = measurement.figure.columns
      values += [
        indicator.databaseValue, measurement.period.code.databaseValue, figure.site.databaseValue,
        numerator.databaseValue, denominator.databaseValue, value.databaseValue, measurement.note.databaseValue,
      ]
    }
    try db.run(
      "INSERT INTO measurement (indicator, period, site, numerator, denominator, value, note) VALUES \(rows)",
      StatementArguments(values))
  }

  private func update(_ measurement: Measurement, _ indicator: Int64, _ site: Int64?) throws {
    let (numerator, denominator, value) = measurement.figure.columns
    try db.run(
      """
      UPDATE measurement SET numerator = ?, denominator = ?, value = ?, note = ?
      WHERE indicator = ? AND period = ? AND ifnull(site, 0) = ?
      """,
      [numerator, denominator, value, measurement.note, indicator, measurement.period.code, site ?? 0])
  }
}
