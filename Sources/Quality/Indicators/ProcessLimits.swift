/// What a process does by itself: its mean, and how far its values stray from it without anything special.
///
/// Source: XmR charts as the NHS "Making Data Count" programme draws them (NHSRplotthedots, commit 050b07d).
public struct ProcessLimits: Equatable, Sendable {
  /// All in the unit of the values.
  public let mean: Double
  public let averageMovingRange: Double

  /// From the values of one stretch, in time order and without gaps; nil for fewer than two, which have no moving range.
  ///
  /// With `screensOutliers`, moving ranges of 3.267 times their average and more are left out of it, once; the mean stays.
  public init?(of values: some Collection<Double>, screensOutliers: Bool = false) {
    guard values.count > 1 else { return nil }
    mean = values.reduce(0, +) / Double(values.count)
    let ranges = zip(values, values.dropFirst()).map { abs($1 - $0) }
    let average = ranges.reduce(0, +) / Double(ranges.count)
    let kept = screensOutliers ? ranges.filter { $0 < 3.267 * average } : ranges
    averageMovingRange = kept.isEmpty ? average : kept.reduce(0, +) / Double(kept.count)
  }

  /// 2.66 average moving ranges below and above the mean: about three standard deviations.
  public var lower: Double { mean - 2.66 * averageMovingRange }
  public var upper: Double { mean + 2.66 * averageMovingRange }
  /// Two thirds of the way to the limits.
  public var nearLower: Double { mean - nearBand }
  public var nearUpper: Double { mean + nearBand }

  private var nearBand: Double { 2.0 / 3.0 * 2.66 * averageMovingRange }
}
