import Quality

/// Records the figures of a month end, all or none; a figure that was there is corrected.
public struct RecordMeasurements: Decision {
  public let measurements: [Measurement]

  public init(_ measurements: [Measurement]) {
    self.measurements = measurements
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    for measurement in measurements {
      let indicator = try ledger.reader.indicator(measurement.indicator)
      try measurement.check(against: indicator, today: ledger.signature.day)
    }
    let writer = MeasurementWriter(ledger.db)
    var count = 0
    try MeasurementComparison(ledger.db).run(measurements) { indicator, figures in
      try writer.write(figures, of: measurements, indicator)
      count += figures.count { $0.effect != .same }
    }
    guard count > 0 else { return nil }
    return MeasurementsEntered(count: count)
  }
}

struct MeasurementsEntered: Fact {
  static let name = "measurementsEntered"
  let count: Int
}
