extension Survey {
  public enum Refusal: Quality.Refusal {
    case notYet(Day)
    case nothingGiven
    /// With the theme.
    case negative(String)
    case aboveWhole(String)
    case twice(String)
    case nobody(String)

    public var phrase: Phrase {
      switch self {
      case .notYet(let day): Phrase("refusal.survey.notYet", ["day": .day(day)])
      case .nothingGiven: Phrase("refusal.survey.nothingGiven")
      case .negative(let theme): Phrase("refusal.survey.negative", ["theme": .text(theme)])
      case .aboveWhole(let theme): Phrase("refusal.survey.aboveWhole", ["theme": .text(theme)])
      case .nobody(let theme): Phrase("refusal.survey.nobody", ["theme": .text(theme)])
      case .twice(let theme): Phrase("refusal.survey.twice", ["theme": .text(theme)])
      }
    }
  }

  /// Refuses a survey still to come, one without results, and results that no count can give.
  public func check(today: Day) throws(Refusal) {
    guard heldOn <= today else { throw .notYet(heldOn) }
    guard !results.isEmpty else { throw .nothingGiven }
    var seen: Set<[String]> = []
    for result in results {
      guard seen.insert([result.theme, result.site ?? ""]).inserted else { throw .twice(result.theme) }
      if let refusal = Survey.refusal(of: result) { throw refusal }
    }
  }

  /// Why no count can give this result; nil for one that can be.
  public static func refusal(of result: ThemeResult) -> Refusal? {
    if result.satisfied < 0 || result.expressed < 0 { return .negative(result.theme) }
    if result.satisfied > result.expressed { return .aboveWhole(result.theme) }
    return result.expressed == 0 ? .nobody(result.theme) : nil
  }
}
