import Quality

extension Ledger {
  /// Puts many figures into their places, those that differ from what is there; says what that came to.
  ///
  /// Refuses the first that its indicator does not take, and indicators and sites that are not there. A figure that
  /// Vigie computes is left outside where `leavesComputed` says so, and refused otherwise.
  func write(_ measurements: [Measurement], leavesComputed: Bool) throws -> ImportPreview.Counts {
    try check(measurements)
    let writer = MeasurementWriter(db)
    var counts = ImportPreview.Counts()
    try MeasurementComparison(db).run(measurements) { indicator, figures in
      if !leavesComputed, let computed = figures.first(where: { $0.effect == .computed }) {
        throw DerivedFigure.Refusal.computed(measurements[computed.index].indicator)
      }
      let before = counts.total
      try writer.write(figures, of: measurements, indicator) { written in
        try progress(Double(before + written) / Double(measurements.count))
      }
      for figure in figures { counts.add(figure.effect) }
    }
    return counts
  }

  private func check(_ measurements: [Measurement]) throws {
    let indicators = Dictionary(try reader.indicators().map { ($0.code, $0) }) { first, _ in first }
    for measurement in measurements {
      // One that is unknown is refused with its nearest ones, where its row is looked for.
      guard let indicator = indicators[measurement.indicator] else { continue }
      try measurement.check(against: indicator, today: signature.day)
    }
  }
}
