extension Notation {
  /// « mars 2026 », « T1 2026 », « S1 2026 », « 2026 »
  public func period(_ period: Period) -> String {
    switch period.frequency {
    case .monthly: "\(longMonth(period.number)) \(period.year)"
    case .quarterly: "\(isFrench ? "T" : "Q")\(period.number) \(period.year)"
    case .halfYearly: "\(isFrench ? "S" : "H")\(period.number) \(period.year)"
    case .yearly: String(period.year)
    }
  }

  /// As short as an axis needs it: « mars 26 », « T1 26 ».
  public func tick(_ period: Period) -> String {
    let year = Day.padded(period.year % 100, 2)
    return switch period.frequency {
    case .monthly: "\(shortMonth(period.number)) \(year)"
    case .quarterly: "\(isFrench ? "T" : "Q")\(period.number) \(year)"
    case .halfYearly: "\(isFrench ? "S" : "H")\(period.number) \(year)"
    case .yearly: String(period.year)
    }
  }

  /// Without its year: « mars », « T1 », « S1 ».
  public func tickWithinYear(_ period: Period) -> String {
    switch period.frequency {
    case .monthly: shortMonth(period.number)
    case .quarterly: "\(isFrench ? "T" : "Q")\(period.number)"
    case .halfYearly: "\(isFrench ? "S" : "H")\(period.number)"
    case .yearly: ""
    }
  }

  /// Reads `T1 2026`, `03/2026`, `mars 2026`, `S2 25`, `2026`, and every period's code; nil when it is not of this
  /// frequency. A year has two digits, for 2000 to 2099, or four; alone or first, it has four.
  public func readPeriod(_ text: String, frequency: Frequency?) -> Period? {
    let words = Folding.fold(text).split { " /-.".contains($0) }
    guard let period = period(words) else { return nil }
    return frequency == nil || period.frequency == frequency ? period : nil
  }

  private func period(_ words: [Substring]) -> Period? {
    guard let first = words.first, words.count <= 2 else { return nil }
    let leading = first.count == 4 ? year(first) : nil
    if words.count == 1 { return leading.flatMap { Period(.yearly, year: $0) } }
    if let leading { return numbered(words[1], leading) }
    return year(words[1]).flatMap { numbered(first, $0) }
  }

  private func numbered(_ word: Substring, _ year: Int) -> Period? {
    if let number = Digits.value(word) { return Period(.monthly, year: year, number: number) }
    if let month = month(named: word) { return Period(.monthly, year: year, number: month) }
    guard word.count == 2, let number = Digits.value(word.dropFirst()) else { return nil }
    switch word.first {
    case "t", "q": return Period(.quarterly, year: year, number: number)
    case "s", "h": return Period(.halfYearly, year: year, number: number)
    default: return nil
    }
  }
}
