import Quality
import QualityStore

/// An indicator with its latest figures, judged.
public struct IndicatorLine: Sendable {
  public let indicator: Indicator
  public let points: [Series.Point]
  public let standing: Standing
  /// How the latest figure stands, however old it is.
  public let judged: Standing

  public init(indicator: Indicator, points: [Series.Point], today: Day) {
    self.indicator = indicator
    self.points = points
    judged = Standing(of: points.last?.value, direction: indicator.direction, target: indicator.target)
    // A figure that is missing is said only where what is known is not worse.
    let isOverdue = indicator.isOverdue(latest: points.last?.period, on: today) && judged.rank > Standing.overdue.rank
    standing = isOverdue ? .overdue : judged
  }

  /// How many points the small trend shows.
  static let trendLength = 12

  /// Every indicator of the framework, in its order.
  static func all(_ reader: Reader, _ context: Context) throws -> [IndicatorLine] {
    try reader.trends(last: trendLength).map {
      IndicatorLine(indicator: $0.indicator, points: $0.points, today: context.today)
    }
  }

  public var latest: Series.Point? { points.last }

  public func isOverdue(on today: Day) -> Bool { indicator.isOverdue(latest: latest?.period, on: today) }

  /// How far the latest value is from the goal, as a share of the goal; the worst is the lowest.
  var distance: Double {
    guard let value = latest?.value, let goal = indicator.target?.goal else { return 0 }
    let sign: Double = indicator.direction == .lower ? -1 : 1
    return (value - goal) * sign / max(abs(goal), 1)
  }
}

extension Standing {
  public var mark: Mark {
    switch self {
    case .met: .met
    case .near: .near
    case .missed: .missed
    case .overdue: .overdue
    case .noData: .noData
    case .informative: .informative
    }
  }

  var tone: Tone { mark.tone }
}

extension Indicator {
  /// « ≥ 85 % », « ≤ 10 min ».
  func targetText(_ context: Context) -> String {
    guard let target else { return "" }
    return "\(sign(atLeast: true)) \(context.notation.value(target.goal, unit: unit))"
  }

  /// « < 75 % », « > 20 min ».
  func alertText(_ context: Context) -> String {
    guard let alert = target?.alert else { return "" }
    return "\(sign(atLeast: false)) \(context.notation.value(alert, unit: unit))"
  }

  private func sign(atLeast: Bool) -> String {
    switch (direction, atLeast) {
    case (.lower, true): "≤"
    case (.lower, false): ">"
    case (_, true): "≥"
    case (_, false): "<"
    }
  }
}
