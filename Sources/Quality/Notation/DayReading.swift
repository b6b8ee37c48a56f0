extension Notation {
  /// Reads a day as people type it: `12/03/2026`, `12/3`, `2026-03-12`, `+15j`, `ven`, `demain`, `24 nov 2026`.
  ///
  /// Without a year, the nearest day to `today` that is not more than three months past. A weekday is the next one.
  public func readDay(_ text: String, today: Day) -> Day? {
    let text = Folding.fold(text).filter { $0 != "." }
    let words = text.split(separator: " ")
    guard !words.isEmpty else { return nil }
    if words.count == 1, let day = Day(iso: words[0]) { return day }
    return relative(words, today) ?? named(words, today) ?? numeric(text, today) ?? spelled(words, today)
  }

  // `+15j`, `+2 sem`, `-3d`
  private func relative(_ words: [Substring], _ today: Day) -> Day? {
    let text = words.joined()
    guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
    let digits = text.dropFirst().prefix { $0.isASCII && $0.isNumber }
    guard let count = Int(digits), count <= 36_500 else { return nil }
    let signed = sign == "-" ? -count : count
    switch String(text.dropFirst(1 + digits.count)) {
    case "", "j", "d", "jour", "jours", "day", "days": return today.adding(days: signed)
    case "s", "sem", "semaine", "semaines", "w", "week", "weeks": return today.adding(days: 7 * signed)
    case "m", "mois", "month", "months": return today.adding(months: signed)
    case "a", "an", "ans", "y", "year", "years": return count <= 100 ? today.adding(years: signed) : nil
    default: return nil
    }
  }

  private func named(_ words: [Substring], _ today: Day) -> Day? {
    guard words.count == 1 else { return nil }
    switch words[0] {
    case "auj", "aujourd'hui", "today": return today
    case "demain", "tomorrow": return today.adding(days: 1)
    case "hier", "yesterday": return today.adding(days: -1)
    default: return weekday(words[0]).map { today.adding(days: ($0 - today.weekday + 6) % 7 + 1) }
    }
  }

  private func weekday(_ word: Substring) -> Int? {
    guard word.count >= 3, let names = Words.weekdays[language] else { return nil }
    return names.firstIndex { Folding.fold($0).hasPrefix(word) }.map { $0 + 1 }
  }

  // `12/3`, `12-03-2026`, `12/03/26`
  private func numeric(_ text: String, _ today: Day) -> Day? {
    let parts = text.split(whereSeparator: { $0 == "/" || $0 == "-" }).map { Int($0) }
    guard parts.count == 2 || parts.count == 3, let day = parts[0], let month = parts[1] else { return nil }
    guard parts.count == 3 else { return nearest(day: day, month: month, to: today) }
    return parts[2].flatMap { Day(year: fullYear($0), month: month, day: day) }
  }

  // `24 nov 2026`, `24 novembre`, `1er mai`
  private func spelled(_ words: [Substring], _ today: Day) -> Day? {
    guard words.count == 2 || words.count == 3, let month = month(named: words[1]) else { return nil }
    guard let day = Int(words[0] == "1er" ? "1" : words[0]) else { return nil }
    guard words.count == 3 else { return nearest(day: day, month: month, to: today) }
    return Int(words[2]).flatMap { Day(year: fullYear($0), month: month, day: day) }
  }

  func month(named word: Substring) -> Int? {
    guard word.count >= 3, let names = Words.months[language] else { return nil }
    let matches = names.indices.filter { Folding.fold(names[$0]).hasPrefix(word) }
    if matches.count == 1 { return matches[0] + 1 }
    guard let short = Words.shortMonths[language] else { return nil }
    return short.firstIndex { Folding.fold($0).filter { $0 != "." } == word }.map { $0 + 1 }
  }

  func fullYear(_ year: Int) -> Int { (0...99).contains(year) ? 2000 + year : year }

  private func nearest(day: Int, month: Int, to today: Day) -> Day? {
    let years = [today.year, today.year + 1]
    let days = years.compactMap { Day(year: $0, month: month, day: day) }
    return days.first { $0 >= today.adding(months: -3) } ?? days.last
  }
}
