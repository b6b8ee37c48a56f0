import Quality

extension Context {
  /// « 71,2 % · mars 2026 ».
  func told(_ value: Double?, of indicator: Indicator, in period: Period) -> String {
    "\(notation.measured(value, unit: indicator.unit)) · \(notation.period(period))"
  }
}
