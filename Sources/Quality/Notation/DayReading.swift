extension Notation {
  /// Reads a day as people type it: `12/03/2026`, `12/3`, `2026-03-12`, `+15j`, `ven`, `demain`, `24 nov 2026`.
  ///
  /// The day comes before the month, in English too. Without a year, the first such day that is not more than three
  /// months before `today`, within a year's reach: `29/2` is refused where no leap day is near. A year has two digits,
  /// for 2000 to 2099, or four. A weekday is the next one, never today. Additions stay within a century.
  public func readDay(_ text: String, today: Day) -> Day? {
    let text = Folding.fold(text)
    let words = text.filter { $0 != "." }.split(separator: " ")
    guard !words.isEmpty else { return nil }
    if words.count == 1, let day = Day(iso: words[0]) { return day }
    return relative(words, today) ?? named(words, today) ?? numeric(text, today) ?? spelled(words, today)
  }

  // `+15j`, `+2 sem`, `-3d`
  private func relative(_ words: [Substring], _ today: Day) -> Day? {
    let text = words.joined()
    guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
    let digits = text.dropFirst().prefix { $0.isASCII && $0.isNumber }
    guard let count = Digits.value(digits), count <= 36_525 else { return nil }
    let day = added(sign == "-" ? -count : count, of: text.dropFirst(1 + digits.count), to: today)
    return day.flatMap { abs(today.days(until: $0)) <= 36_525 ? $0 : nil }
  }

  private func added(_ count: Int, of unit: Substring, to today: Day) -> Day? {
    switch String(unit) {
    case "", "j", "d", "jour", "jours", "day", "days": today.adding(days: count)
    case "s", "sem", "semaine", "semaines", "w", "week", "weeks": today.adding(days: 7 * count)
    case "m", "mois", "month", "months": today.adding(months: count)
    case "a", "an", "ans", "y", "year", "years": today.adding(years: count)
    default: nil
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
    guard word.count >= 3, let names = CalendarWords.weekdays[language] else { return nil }
    return names.firstIndex { Folding.fold($0).hasPrefix(word) }.map { $0 + 1 }
  }

  // `12/3`, `12-03-2026`, `12/03/26`, `12.03.2026`
  private func numeric(_ text: String, _ today: Day) -> Day? {
    let parts = text.filter { $0 != " " }.split(omittingEmptySubsequences: false) { "/-.".contains($0) }
    guard parts.count == 2 || parts.count == 3, let day = Digits.value(parts[0]), let month = Digits.value(parts[1])
    else { return nil }
    guard parts.count == 3 else { return nearest(day: day, month: month, to: today) }
    return year(parts[2]).flatMap { Day(year: $0, month: month, day: day) }
  }

  // `24 nov 2026`, `24 novembre`, `1er mai`
  private func spelled(_ words: [Substring], _ today: Day) -> Day? {
    guard words.count == 2 || words.count == 3, let month = month(named: words[1]) else { return nil }
    guard let day = Digits.value(words[0] == "1er" ? "1" : words[0]) else { return nil }
    guard words.count == 3 else { return nearest(day: day, month: month, to: today) }
    return year(words[2]).flatMap { Day(year: $0, month: month, day: day) }
  }

  func month(named word: Substring) -> Int? {
    guard word.count >= 3, let names = CalendarWords.months[language] else { return nil }
    let matches = names.indices.filter { Folding.fold(names[$0]).hasPrefix(word) }
    if matches.count == 1 { return matches[0] + 1 }
    guard let short = CalendarWords.shortMonths[language] else { return nil }
    return short.firstIndex { Folding.fold($0).filter { $0 != "." } == word }.map { $0 + 1 }
  }

  // Two digits or four: a year of three is one still being typed.
  func year(_ word: some StringProtocol) -> Int? {
    switch word.count {
    case 2: Digits.value(word).map { 2000 + $0 }
    case 4: Digits.value(word)
    default: nil
    }
  }

  private func nearest(day: Int, month: Int, to today: Day) -> Day? {
    (today.year - 1...today.year + 1).compactMap { Day(year: $0, month: month, day: day) }
      .first { $0 >= today.adding(months: -3) }
  }
}
