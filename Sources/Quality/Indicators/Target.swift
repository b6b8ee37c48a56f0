/// A goal and an alert threshold, in the indicator's unit, valid from a day.
public struct Target: Equatable, Sendable {
  public var goal: Double
  /// Strictly beyond it, the target is missed; between goal and alert it is near.
  public var alert: Double?
  /// Nil is from the beginning.
  public var validFrom: Day?

  public init(goal: Double, alert: Double? = nil, validFrom: Day? = nil) {
    self.goal = goal
    self.alert = alert
    self.validFrom = validFrom
  }
}

extension Target: Comparable {
  /// By the days they are valid from.
  public static func < (left: Target, right: Target) -> Bool {
    switch (left.validFrom, right.validFrom) {
    case (let one?, let other?): one < other
    case (nil, _?): true
    default: false
    }
  }
}

extension Target {
  public enum Refusal: Quality.Refusal {
    case notFinite, negative, aboveWhole
    /// The alert must lie beyond the goal, where things are worse.
    case alertOnWrongSide
    case neutralIndicator
    case alreadyThere(Day)

    public var phrase: Phrase {
      switch self {
      case .notFinite: Phrase("refusal.measurement.notFinite")
      case .negative: Phrase("refusal.target.negative")
      case .aboveWhole: Phrase("refusal.target.aboveWhole")
      case .alertOnWrongSide: Phrase("refusal.target.alertOnWrongSide")
      case .neutralIndicator: Phrase("refusal.target.neutralIndicator")
      case .alreadyThere(let day): Phrase("refusal.target.alreadyThere", ["day": .day(day)])
      }
    }
  }

  /// Refuses what no value of the indicator could be judged by.
  public func check(against indicator: Indicator) throws(Refusal) {
    guard indicator.direction != .neutral else { throw .neutralIndicator }
    for value in [goal, alert ?? goal] {
      guard value.isFinite else { throw .notFinite }
      guard value >= 0 else { throw .negative }
      guard !indicator.unit.isShare || value <= indicator.unit.factor else { throw .aboveWhole }
    }
    guard let alert else { return }
    guard indicator.direction == .higher ? alert <= goal : alert >= goal else { throw .alertOnWrongSide }
  }
}
