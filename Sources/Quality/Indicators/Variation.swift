/// What the series says of a point: chance, or something that happened, for better or worse.
public enum Variation: Hashable, Sendable {
  case common
  case improvement(SpecialCause)
  case concern(SpecialCause)
  /// The indicator has no better side.
  case neutral(SpecialCause)

  /// A trend is judged by where it goes, everything else by its side of the mean.
  public init(_ cause: SpecialCause?, direction: Indicator.Direction) {
    guard let cause else {
      self = .common
      return
    }
    switch direction {
    case .neutral: self = .neutral(cause)
    case .higher: self = cause.isHigh ? .improvement(cause) : .concern(cause)
    case .lower: self = cause.isHigh ? .concern(cause) : .improvement(cause)
    }
  }

  public var cause: SpecialCause? {
    switch self {
    case .common: nil
    case .improvement(let cause), .concern(let cause), .neutral(let cause): cause
    }
  }

  public var isConcern: Bool { if case .concern = self { true } else { false } }
}

/// Whether the process as it is will meet its target: always, never, or by chance.
public enum Assurance: String, CaseIterable, Sendable {
  case consistentPass, consistentFail, inconsistent

  /// Nil without a target or without a better side. A target on a limit is within it.
  public init?(_ limits: ProcessLimits, target: Double?, direction: Indicator.Direction) {
    guard let target, direction != .neutral else { return nil }
    let isHigher = direction == .higher
    if target > limits.upper {
      self = isHigher ? .consistentFail : .consistentPass
    } else if target < limits.lower {
      self = isHigher ? .consistentPass : .consistentFail
    } else {
      self = .inconsistent
    }
  }
}
