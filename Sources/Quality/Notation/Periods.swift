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

  /// Reads `T1 2026`, `03/2026`, `mars 2026`, `S2 25`, `2026`, `2026-03`; nil when it is not of this frequency.
  public func readPeriod(_ text: String, frequency: Frequency?) -> Period? {
    let folded = Folding.fold(text)
    guard let period = code(folded) ?? written(folded) else { return nil }
    return frequency == nil || period.frequency == frequency ? period : nil
  }

  private func code(_ text: String) -> Period? { Period(code: String(text.trimmingBlanks).uppercased()) }

  private func written(_ text: String) -> Period? {
    let words = text.split(whereSeparator: { $0 == " " || $0 == "/" || $0 == "-" || $0 == "." })
    guard words.count == 2 else { return nil }
    if let year = Int(words[1]) { return numbered(words[0], fullYear(year)) }
    return nil
  }

  private func numbered(_ word: Substring, _ year: Int) -> Period? {
    if let number = Int(word) { return Period(.monthly, year: year, number: number) }
    if let month = month(named: word) { return Period(.monthly, year: year, number: month) }
    guard word.count == 2, let number = Int(word.dropFirst()) else { return nil }
    switch word.first {
    case "t", "q": return Period(.quarterly, year: year, number: number)
    case "s", "h": return Period(.halfYearly, year: year, number: number)
    default: return nil
    }
  }
}

extension String {
  fileprivate var trimmingBlanks: Substring {
    let start = drop { $0 == " " }
    return start.last == " " ? start.dropLast(start.reversed().prefix { $0 == " " }.count) : start
  }
}
