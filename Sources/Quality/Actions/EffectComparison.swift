/// The series of an indicator before and after an action was done, and what it proposes to say of the effect.
///
/// Before are the last periods that ended before the day it was opened, since the last break: what it answered. After
/// are those that began on the day it was done or later. What was measured between the two is in neither. Limits are
/// those of the whole series (see `ControlChart`). The rule is ours: no source gives one.
public struct EffectComparison: Equatable, Sendable {
  /// Of the indicator, by its code.
  public let indicator: String
  public let before: Side
  public let after: Side
  /// What the XmR rules say of the last point.
  public let variation: Variation.Kind
  /// Nil where nothing can be proposed: nothing was measured before or after, or the indicator has no better side.
  public let proposed: EffectCheck.Verdict?

  public struct Side: Equatable, Sendable {
    /// Periods in which something was measured.
    public let points: Int
    /// Of their values, in the indicator's unit; nil without any.
    public let mean: Double?

    public init(points: Int, mean: Double?) {
      self.points = points
      self.mean = mean
    }

    init(_ values: [Double]) {
      self.init(points: values.count, mean: values.isEmpty ? nil : values.reduce(0, +) / Double(values.count))
    }
  }

  public init(
    indicator: String, before: Side, after: Side, variation: Variation.Kind, proposed: EffectCheck.Verdict?
  ) {
    self.indicator = indicator
    self.before = before
    self.after = after
    self.variation = variation
    self.proposed = proposed
  }
}

extension EffectComparison {
  /// `points` are in time order, and `verdict` is what was said of the same ones.
  ///
  /// - effective: the mean is better, a point after it is special for the better and none for the worse, the last
  ///   figure does not miss its target, and three figures at least came after;
  /// - partly: the mean is better, and one of the others is not there;
  /// - ineffective: the mean is no better.
  public init(
    _ points: [Series.Point], _ verdict: SeriesVerdict, of indicator: Indicator, openedOn: Day, doneOn: Day
  ) {
    let start = verdict.chart.starts.last.map { verdict.places[$0] } ?? 0
    let before = verdict.places.filter { $0 >= start && points[$0].period.lastDay < openedOn }
      .suffix(EffectComparison.span[indicator.frequency] ?? 0)
    let after = verdict.places.filter { $0 >= start && points[$0].period.firstDay >= doneOn }
    let sides = (Side(before.compactMap { points[$0].value }), Side(after.compactMap { points[$0].value }))
    self.init(
      indicator: indicator.code, before: sides.0, after: sides.1, variation: verdict.variation.kind,
      proposed: EffectComparison.proposal(
        sides.0, sides.1, indicator.direction, signals: after.compactMap { verdict.point(at: $0)?.variation },
        isMissed: points.last.map { indicator.standing(of: $0) == .missed } ?? false))
  }

  /// Figures after an action before it is called effective.
  static let enough = 3

  /// How many periods before the action are compared: half a year, a year, and two where a year has one.
  static let span: [Frequency: Int] = [.monthly: 6, .quarterly: 4, .halfYearly: 3, .yearly: 2]

  private static func proposal(
    _ before: Side, _ after: Side, _ direction: Indicator.Direction, signals: [Variation], isMissed: Bool
  ) -> EffectCheck.Verdict? {
    guard let old = before.mean, let new = after.mean, direction != .neutral else { return nil }
    guard direction == .higher ? new > old : new < old else { return .ineffective }
    let isSignalled = signals.contains { $0.kind == .improvement } && !signals.contains(where: \.isConcern)
    return isSignalled && !isMissed && after.points >= EffectComparison.enough ? .effective : .partly
  }
}
