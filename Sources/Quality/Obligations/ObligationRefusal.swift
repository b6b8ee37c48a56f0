extension Obligation {
  public enum Refusal: Quality.Refusal {
    case notYet(Day)
    case alreadyHeld(Day)

    public var phrase: Phrase {
      switch self {
      case .notYet(let day): Phrase("refusal.obligation.notYet", ["day": .day(day)])
      case .alreadyHeld(let day): Phrase("refusal.obligation.alreadyHeld", ["day": .day(day)])
      }
    }
  }

  /// Refuses a day that is still to come: what is planned is not met.
  public static func check(heldOn day: Day, today: Day) throws(Refusal) {
    guard day <= today else { throw .notYet(day) }
  }
}
