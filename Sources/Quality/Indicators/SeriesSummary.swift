/// What a stretch of a series comes to: its best and worst points, its mean, and how long it was out of target.
public struct SeriesSummary: Equatable, Sendable {
  public let first: Period
  public let last: Period
  /// Nil where the indicator has no better side: highest and lowest are then told instead.
  public let best: Series.Point?
  public let worst: Series.Point?
  public let highest: Series.Point
  public let lowest: Series.Point
  /// In the indicator's unit; pooled from numerators and denominators, or the mean of plain values.
  public let mean: Double
  /// Days of the periods that did not meet the target in force at their end; a day counts whole.
  public let daysOut: Int
  /// Days of the periods that were measured.
  public let days: Int

  /// Nil where nothing was measured.
  public init?(_ points: some Sequence<Series.Point>, of indicator: Indicator) {
    let measured = points.filter { $0.value != nil }
    guard let first = measured.first, let last = measured.last,
      let highest = measured.max(by: { ($0.value ?? 0) < ($1.value ?? 0) }),
      let lowest = measured.min(by: { ($0.value ?? 0) < ($1.value ?? 0) })
    else { return nil }
    (self.first, self.last, self.highest, self.lowest) = (first.period, last.period, highest, lowest)
    best = indicator.direction == .neutral ? nil : indicator.direction == .higher ? highest : lowest
    worst = indicator.direction == .neutral ? nil : indicator.direction == .higher ? lowest : highest
    mean = SeriesSummary.mean(of: measured, unit: indicator.unit)
    days = measured.reduce(0) { $0 + SeriesSummary.length(of: $1.period) }
    daysOut = measured.filter { [.near, .missed].contains(indicator.standing(of: $0)) }
      .reduce(0) { $0 + SeriesSummary.length(of: $1.period) }
  }

  private static func mean(of points: [Series.Point], unit: Unit) -> Double {
    let pooled = Figure.pooled(points.map(\.figure))
    if points.count > 1, let value = pooled?.value(in: unit) { return value }
    return points.compactMap(\.value).reduce(0, +) / Double(points.count)
  }

  private static func length(of period: Period) -> Int { period.firstDay.days(until: period.lastDay) + 1 }
}
