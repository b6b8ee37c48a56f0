import Quality

/// Takes in many figures at once: all of them or none.
public struct ImportMeasurements: Decision {
  public let measurements: [Measurement]

  public init(_ measurements: [Measurement]) {
    self.measurements = measurements
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let counts = try ledger.write(measurements, leavesComputed: true)
    guard counts.new + counts.changed > 0 else { return nil }
    return MeasurementsImported(
      new: counts.new, changed: counts.changed, same: counts.same,
      computed: counts.computed == 0 ? nil : counts.computed)
  }
}

struct MeasurementsImported: Fact {
  static let name = "measurementsImported"
  let new, changed, same: Int
  /// Left outside; nil for none.
  let computed: Int?
}

extension ImportPreview.Counts {
  /// What an import of so many figures did; nothing was journaled where all of them were there already.
  public init(of entry: JournalEntry?, among total: Int) {
    func count(_ name: String) -> Int {
      guard case .count(let count) = entry?.details[name] else { return 0 }
      return count
    }
    self.init(
      new: count("new"), changed: count("changed"), same: entry == nil ? total : count("same"),
      computed: count("computed"))
  }
}
