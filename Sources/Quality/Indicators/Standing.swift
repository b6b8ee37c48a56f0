/// How an indicator, or one of its sites, stands.
///
/// Source of the three judged states: the proposed indicators of the default framework (« atteint », « à surveiller »,
/// « alerte » strictly beyond the alert threshold). Values are compared unrounded.
public enum Standing: String, CaseIterable, Codable, Sendable {
  case missed, near, overdue, noData, accepted, met, informative

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
    case .accepted: 4
    case .met: 5
    case .informative: 6
    }
  }

  public var phrase: Phrase { Phrase("standing.\(rawValue)") }
}

extension Indicator {
  /// The day from which the figure that follows `latest` is missing; nil where nothing was ever measured, which is said
  /// otherwise.
  public func missing(after latest: Period?, _ delays: Delays) -> Day? {
    latest.map { $0.next.lastDay.adding(days: delays.grace(of: frequency) + 1) }
  }

  /// Whether the figure of a closed period should be there on `today`, and is not.
  public func isOverdue(latest: Period?, on today: Day, _ delays: Delays = .usual) -> Bool {
    missing(after: latest, delays).map { $0 <= today } ?? false
  }
}
