internal import GRDB
import Quality

/// Takes in many figures at once: all of them or none.
public struct ImportMeasurements: Decision {
  public let measurements: [Measurement]

  public init(_ measurements: [Measurement]) {
    self.measurements = measurements
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let indicators = Dictionary(try ledger.reader.indicators().map { ($0.code, $0) }) { first, _ in first }
    let writer = try MeasurementWriter(ledger.db)
    var counts = (new: 0, changed: 0, same: 0)
    for measurement in measurements {
      if let indicator = indicators[measurement.indicator] {
        try measurement.check(against: indicator, today: ledger.signature.day)
      }
      switch try writer.write(measurement) {
      case .new: counts.new += 1
      case .changed: counts.changed += 1
      case .same: counts.same += 1
      }
    }
    guard counts.new + counts.changed > 0 else { return nil }
    return MeasurementsImported(new: counts.new, changed: counts.changed, same: counts.same)
  }
}

struct MeasurementsImported: Fact {
  static let name = "measurementsImported"
  let new, changed, same: Int
}

/// What an import would do.
public struct ImportPreview: Equatable, Sendable {
  public struct Change: Equatable, Sendable {
    public let before: Measurement
    public let after: Measurement
  }

  public internal(set) var new: [Measurement] = []
  public internal(set) var changed: [Change] = []
  public internal(set) var same = 0
}

extension Reader {
  public func preview(of measurements: [Measurement]) throws -> ImportPreview {
    let writer = try MeasurementWriter(db)
    var preview = ImportPreview()
    for measurement in measurements {
      switch try writer.effect(of: measurement) {
      case .new: preview.new.append(measurement)
      case .changed(let before): preview.changed.append(.init(before: before, after: measurement))
      case .same: preview.same += 1
      }
    }
    return preview
  }
}
