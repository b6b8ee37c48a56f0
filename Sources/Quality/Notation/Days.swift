extension Notation {
  /// « 24 nov. 2026 »
  public func day(_ day: Day) -> String { "\(ordinal(day)) \(shortMonth(day.month)) \(day.year)" }

  /// « 12 mars » in the year of `today`, « 12 mars 2025 » in another.
  public func nearDay(_ day: Day, today: Day) -> String {
    day.year == today.year ? "\(ordinal(day)) \(shortMonth(day.month))" : self.day(day)
  }

  /// « mar. 24 nov. 2026 »
  public func longDay(_ day: Day) -> String { "\(shortWeekday(day)) \(self.day(day))" }

  /// « mar. 24 nov. » in the year of `today`, « 24 nov. 2025 » in another.
  public func nearWeekday(_ day: Day, today: Day) -> String {
    day.year == today.year ? "\(shortWeekday(day)) \(nearDay(day, today: today))" : self.day(day)
  }

  /// « 24/11/2026 »
  public func numericDay(_ day: Day) -> String {
    "\(Day.padded(day.dayOfMonth, 2))/\(Day.padded(day.month, 2))/\(day.year)"
  }

  /// « 24/11/2026 14:05 »; `offset` is local time minus UTC, in seconds.
  public func instant(_ seconds: Int, offset: Int) -> String {
    let local = seconds + offset
    let days = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    return "\(numericDay(Day(number: days))) \(time(seconds, offset: offset))"
  }

  /// « 14:05 »
  public func time(_ seconds: Int, offset: Int) -> String {
    let ofDay = ((seconds + offset) % 86_400 + 86_400) % 86_400
    return "\(Day.padded(ofDay / 3600, 2)):\(Day.padded(ofDay % 3600 / 60, 2))"
  }

  /// « lundi », or « lun. ».
  public func weekday(_ day: Day, isShort: Bool) -> String {
    isShort ? shortWeekday(day) : CalendarWords.weekdays[language]?[day.weekday - 1] ?? ""
  }

  // The first of a month is « 1er » in French.
  private func ordinal(_ day: Day) -> String { isFrench && day.dayOfMonth == 1 ? "1er" : String(day.dayOfMonth) }

  func shortMonth(_ month: Int) -> String { CalendarWords.shortMonths[language]?[month - 1] ?? "" }
  func longMonth(_ month: Int) -> String { CalendarWords.months[language]?[month - 1] ?? "" }

  private func shortWeekday(_ day: Day) -> String { CalendarWords.shortWeekdays[language]?[day.weekday - 1] ?? "" }
}
