/// How an indicator, or one of its sites, stands.
///
/// Source of the three judged states: the proposed indicators of the default framework (« atteint », « à surveiller »,
/// « alerte » strictly beyond the alert threshold). Values are compared unrounded.
public enum Standing: String, CaseIterable, Codable, Sendable {
  case missed, near, overdue, noData, met, informative

  /// `value` is in the indicator's unit; nil means nothing was measured, which is never zero.
  public init(of value: Double?, direction: Indicator.Direction, target: Target?) {
    guard let value else {
      self = .noData
      return
    }
    guard let target, direction != .neutral else {
      self = .informative
      return
    }
    let sign: Double = direction == .higher ? 1 : -1
    if value * sign >= target.goal * sign {
      self = .met
    } else if let alert = target.alert, value * sign >= alert * sign {
      self = .near
    } else {
      self = .missed
    }
  }

  /// From worst to best: the order of a list that shows what needs attention first.
  public var rank: Int {
    switch self {
    case .missed: 0
    case .near: 1
    case .overdue: 2
    case .noData: 3
    case .met: 4
    case .informative: 5
    }
  }

  public var phrase: Phrase { Phrase("standing.\(rawValue)") }
}

extension Indicator {
  /// Days left after a period before its figure is called missing: until the 20th of the next month. Ours; the source
  /// document gives no figure.
  public static let grace = 20

  /// Whether the figure of the last closed period should be there on `today`, and is not; an indicator that was never
  /// measured has no data, which is said otherwise.
  public func isOverdue(latest: Period?, on today: Day) -> Bool {
    let due = Period.lastClosed(frequency, before: today.adding(days: -Indicator.grace))
    guard let latest else { return false }
    return latest < due
  }
}
