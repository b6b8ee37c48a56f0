internal import GRDB
import Quality

/// Records a figure, or corrects the one that was there: the old one stays in the journal.
public struct RecordMeasurement: Decision {
  public let measurement: Measurement

  public init(_ measurement: Measurement) {
    self.measurement = measurement
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let indicator = try ledger.reader.indicator(measurement.indicator)
    try measurement.check(against: indicator, today: ledger.signature.day)
    switch try write(in: ledger) {
    case .new:
      return MeasurementRecorded(
        indicator: indicator.code, period: measurement.period.code, site: measurement.site ?? "",
        figure: measurement.figure.written)
    case .changed(let before):
      return MeasurementCorrected(
        indicator: indicator.code, period: measurement.period.code, site: measurement.site ?? "",
        figure: measurement.figure.written, before: before.figure.written)
    case .same: return nil
    case .computed: throw DerivedFigure.Refusal.computed(indicator.code)
    }
  }

  private func write(in ledger: Ledger) throws -> ImportPreview.Effect {
    var effect = ImportPreview.Effect.same
    try MeasurementComparison(ledger.db).run([measurement]) { indicator, figures in
      try MeasurementWriter(ledger.db).write(figures, of: [measurement], indicator)
      effect = figures.first?.effect ?? .same
    }
    return effect
  }
}

struct MeasurementRecorded: Fact {
  static let name = "measurementRecorded"
  let indicator, period, site, figure: String
}

struct MeasurementCorrected: Fact {
  static let name = "measurementCorrected"
  let indicator, period, site, figure, before: String
}
