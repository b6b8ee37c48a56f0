/// A week from Monday to Sunday, numbered as ISO 8601 does.
public struct Week: Hashable, Sendable {
  /// A Monday.
  public let first: Day

  public init(containing day: Day) { first = day.adding(days: 1 - day.weekday) }

  /// A Sunday.
  public var last: Day { first.adding(days: 6) }
  public var days: [Day] { (0..<7).map { first.adding(days: $0) } }

  /// 1 to 53: that of the year in which its Thursday lies.
  public var number: Int {
    let thursday = first.adding(days: 3)
    guard let start = Day(year: thursday.year, month: 1, day: 1) else { return 1 }
    return start.days(until: thursday) / 7 + 1
  }
}

extension Week {
  /// The whole weeks that have days of a month, four to six.
  public static func all(of month: Period) -> [Week] {
    let (first, last) = (Week(containing: month.firstDay), Week(containing: month.lastDay))
    return (0...first.first.days(until: last.first) / 7).map { Week(containing: first.first.adding(days: $0 * 7)) }
  }
}
