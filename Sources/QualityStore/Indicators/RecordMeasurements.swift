import Quality

/// Records the figures of a month end, all or none; a figure that was there is corrected.
public struct RecordMeasurements: Decision {
  public let measurements: [Measurement]

  public init(_ measurements: [Measurement]) {
    self.measurements = measurements
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let writer = try MeasurementWriter(ledger.db)
    var count = 0
    for measurement in measurements {
      let indicator = try ledger.reader.indicator(measurement.indicator)
      try measurement.check(against: indicator, today: ledger.signature.day)
      if case .same = try writer.write(measurement) { continue }
      count += 1
    }
    guard count > 0 else { return nil }
    return MeasurementsEntered(count: count)
  }
}

struct MeasurementsEntered: Fact {
  static let name = "measurementsEntered"
  let count: Int
}
