/// Working days as French public services count them: Monday to Friday, without the public holidays.
public enum WorkingDays {
  /// Whether offices work on this day.
  public static func contain(_ day: Day) -> Bool {
    day.weekday <= 5 && !FrenchHolidays.contain(day)
  }

  /// The day itself when it is worked, otherwise the next one that is.
  public static func onOrAfter(_ day: Day) -> Day { contain(day) ? day : after(day, count: 1) }

  /// The working day that comes `count` working days after `day`; the day itself is not counted.
  ///
  /// `count` is 0 or more. Source: CRPA, R. 112-11-1 and following, "jours ouvrés"; the day of receipt is not counted.
  public static func after(_ day: Day, count: Int) -> Day {
    precondition(count >= 0, "working days are counted forward")
    var current = day
    var left = count
    while left > 0 {
      current = current.adding(days: 1)
      if contain(current) { left -= 1 }
    }
    return current
  }

  /// How many working days come after `start`, up to and with `end`; negative where `end` comes first.
  public static func count(after start: Day, through end: Day) -> Int {
    guard start <= end else { return -count(after: end, through: start) }
    let (weeks, rest) = start.days(until: end).quotientAndRemainder(dividingBy: 7)
    let weekdays = weeks * 5 + (0..<rest).count { end.adding(days: -$0).weekday <= 5 }
    let holidays = (start.year...end.year).reduce(0) { sum, year in
      sum + FrenchHolidays.days(in: year).count { start < $0 && $0 <= end && $0.weekday <= 5 }
    }
    return weekdays - holidays
  }
}

/// The eleven public holidays of metropolitan France (Code du travail, L. 3133-1).
///
/// The two more of Alsace and Moselle, and those of the overseas departments, are not among them.
public enum FrenchHolidays {
  /// Whether this day is one of the eleven.
  public static func contain(_ day: Day) -> Bool {
    fixed.contains { $0 == (day.month, day.dayOfMonth) } || movable(in: day.year).contains(day)
  }

  /// Easter Sunday of a Gregorian year (the anonymous algorithm published in Nature, 1876).
  public static func easter(in year: Int) -> Day {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let total = h + l - 7 * m + 114
    guard let day = Day(year: year, month: total / 31, day: total % 31 + 1) else {
      preconditionFailure("Easter falls between 22 March and 25 April")
    }
    return day
  }

  /// All eleven of a year; where two fall on one day, it is there once.
  static func days(in year: Int) -> Set<Day> {
    Set(fixed.compactMap { Day(year: year, month: $0, day: $1) } + movable(in: year))
  }

  private static let fixed = [(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)]

  // Easter Monday, Ascension Day, Whit Monday.
  private static func movable(in year: Int) -> [Day] {
    let easter = easter(in: year)
    return [easter.adding(days: 1), easter.adding(days: 39), easter.adding(days: 50)]
  }
}
