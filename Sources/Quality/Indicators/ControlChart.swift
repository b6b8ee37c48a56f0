/// A series read as a process: what is chance in it, and what is not.
///
/// Source: NHSRplotthedots, commit 050b07d (`ptd_spc_standard`), without rebasing after a number of points.
public struct ControlChart: Equatable, Sendable {
  public struct Point: Equatable, Sendable {
    public let value: Double
    /// Of its stretch; nil while that has a single point.
    public let limits: ProcessLimits?
    public let variation: Variation
  }

  public let points: [Point]
  /// Where stretches begin: 0, then the place of the first point after each break.
  public let starts: [Int]

  /// Fewer points than this give trial limits.
  public static let enough = 12

  /// `values` are in time order, without those that were not measured; `breaks` are the places of the first points after
  /// each annotated change. Limits are of each stretch alone.
  public init(
    _ values: [Double], direction: Indicator.Direction, breaks: [Int] = [], screensOutliers: Bool = false
  ) {
    starts =
      values.isEmpty ? [] : Set(breaks).filter { values.indices.dropFirst().contains($0) }.sorted().prefixed(by: 0)
    points = zip(starts, starts.dropFirst() + [values.count]).flatMap { start, end in
      let stretch = Array(values[start..<end])
      let limits = ProcessLimits(of: stretch, screensOutliers: screensOutliers)
      let causes = limits.map { SpecialCause.found(in: stretch, $0) } ?? stretch.map { _ in nil }
      return zip(stretch, causes).map { value, cause in
        Point(value: value, limits: limits, variation: Variation(cause, direction: direction))
      }
    }
  }

  /// The limits in force: those of the last stretch.
  public var limits: ProcessLimits? { points.last?.limits }

  /// The last stretch is too short for limits to be trusted.
  public var hasTrialLimits: Bool { points.count - (starts.last ?? 0) < ControlChart.enough }

  public func assurance(target: Double?, direction: Indicator.Direction) -> Assurance? {
    limits.flatMap { Assurance($0, target: target, direction: direction) }
  }

  /// The points that make the verdict on the last one: the first and the last place, or nil for chance alone.
  public var evidence: ClosedRange<Int>? {
    guard let last = points.indices.last, let cause = points[last].variation.cause, let limits else { return nil }
    var first = last
    while first > (starts.last ?? 0), belongs(first - 1, to: cause, limits) { first -= 1 }
    return first...last
  }

  // How far back the same thing is seen: on the same side, or still going the same way.
  private func belongs(_ index: Int, to cause: SpecialCause, _ limits: ProcessLimits) -> Bool {
    let (value, next) = (points[index].value, points[index + 1].value)
    return switch cause.rule {
    case .beyondLimit: points[index].variation.cause == cause
    case .trend: cause.isHigh ? value < next : value > next
    case .twoOfThree:
      points[index].variation.cause == cause || (index > 0 && points[index - 1].variation.cause == cause)
    case .shift: cause.isHigh ? value > limits.mean : value < limits.mean
    }
  }
}

extension [Int] {
  fileprivate func prefixed(by first: Int) -> [Int] { [first] + self }
}
