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
    for measurement in measurements {
      guard let indicator = indicators[measurement.indicator] else { continue }
      try measurement.check(against: indicator, today: ledger.signature.day)
    }
    let writer = MeasurementWriter(ledger.db)
    var counts = ImportPreview.Counts()
    try MeasurementComparison(ledger.db).run(measurements) { indicator, figures in
      let before = counts.total
      try writer.write(figures, of: measurements, indicator) { written in
        try ledger.progress(Double(before + written) / Double(measurements.count))
      }
      for figure in figures { counts.add(figure.effect) }
    }
    guard counts.new + counts.changed > 0 else { return nil }
    return MeasurementsImported(new: counts.new, changed: counts.changed, same: counts.same)
  }
}

struct MeasurementsImported: Fact {
  static let name = "measurementsImported"
  let new, changed, same: Int
}

extension ImportPreview.Counts {
  /// What an import of so many figures did; nothing was journaled where all of them were there already.
  public init(of entry: JournalEntry?, among total: Int) {
    func count(_ name: String) -> Int {
      guard case .count(let count) = entry?.details[name] else { return 0 }
      return count
    }
    self.init(new: count("new"), changed: count("changed"), same: entry == nil ? total : count("same"))
  }
}
