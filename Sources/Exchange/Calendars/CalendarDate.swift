import Quality

/// Days and instants as iCalendar writes them (RFC 5545 § 3.3.4 and 3.3.5).
enum CalendarDate {
  /// `20261124`
  static func day(_ day: Day) -> String {
    Day.padded(day.year, 4) + Day.padded(day.month, 2) + Day.padded(day.dayOfMonth, 2)
  }

  /// `20261124T143000`, by the clock of some place.
  static func local(_ time: CalendarEvent.LocalTime) -> String {
    "\(day(time.day))T\(Day.padded(time.minute / 60, 2))\(Day.padded(time.minute % 60, 2))00"
  }

  /// `20261124T133000Z`; seconds since 1 January 1970, UTC.
  static func instant(_ seconds: Int) -> String {
    let ofDay = (seconds % 86_400 + 86_400) % 86_400
    let time = [ofDay / 3600, ofDay / 60 % 60, ofDay % 60].map { Day.padded($0, 2) }.joined()
    return "\(day(Day(number: (seconds - ofDay) / 86_400)))T\(time)Z"
  }
}
