extension Obligation {
  public enum Refusal: Quality.Refusal {
    case notYet(Day)
    case alreadyHeld(Day)
    case notHeld(Day)
    /// With the day of the audit.
    case decidedBefore(Day)
    /// What is planned is to come.
    case plannedInThePast(Day)
    case monthsOutOfRange
    case followsInACircle

    public var phrase: Phrase {
      switch self {
      case .notYet(let day): Phrase("refusal.obligation.notYet", ["day": .day(day)])
      case .alreadyHeld(let day): Phrase("refusal.obligation.alreadyHeld", ["day": .day(day)])
      case .notHeld(let day): Phrase("refusal.obligation.notHeld", ["day": .day(day)])
      case .decidedBefore(let day): Phrase("refusal.obligation.decidedBefore", ["day": .day(day)])
      case .plannedInThePast(let day): Phrase("refusal.obligation.plannedInThePast", ["day": .day(day)])
      case .monthsOutOfRange: Phrase("refusal.obligation.monthsOutOfRange")
      case .followsInACircle: Phrase("refusal.obligation.followsInACircle")
      }
    }
  }

  /// Refuses a day that is still to come: what is planned is not met; and a decision before what it is about.
  public static func check(heldOn day: Day, decidedOn: Day? = nil, today: Day) throws(Refusal) {
    guard day <= today else { throw .notYet(day) }
    guard let decidedOn else { return }
    guard decidedOn <= today else { throw .notYet(decidedOn) }
    guard decidedOn >= day else { throw .decidedBefore(day) }
  }

  /// Refuses a day that has passed.
  public static func check(plannedOn day: Day, today: Day) throws(Refusal) {
    guard day >= today else { throw .plannedInThePast(day) }
  }

  /// Refuses months that no obligation has.
  public func check() throws(Refusal) {
    let months = [everyMonths] + (follows.map { [$0.afterMonths] } ?? [])
    guard months.allSatisfy(Obligation.possibleMonths.contains) else { throw .monthsOutOfRange }
  }
}
