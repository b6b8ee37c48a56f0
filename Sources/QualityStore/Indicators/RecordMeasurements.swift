import Quality

/// Records the figures of a month end, all or none; a figure that was there is corrected.
public struct RecordMeasurements: Decision {
  public let measurements: [Measurement]

  public init(_ measurements: [Measurement]) {
    self.measurements = measurements
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let counts = try ledger.write(measurements, leavesComputed: false)
    let count = counts.new + counts.changed
    guard count > 0 else { return nil }
    return MeasurementsEntered(count: count)
  }
}

struct MeasurementsEntered: Fact {
  static let name = "measurementsEntered"
  let count: Int
}
