import Quality

/// A month as a calendar shows it: whole weeks, each day with what it has. A value for every front end: no cells.
public struct MonthPage: Equatable, Sendable {
  public let month: Period
  public let weeks: [Row]
  /// One of the days of the month.
  public let selected: Day
  /// The selection is among the lines of that day, no longer among the days.
  public let isInDay: Bool

  public struct Row: Equatable, Sendable {
    /// 1 to 53.
    public let number: Int
    /// From Monday to Sunday.
    public let dates: [Date]
  }

  public struct Date: Equatable, Sendable {
    public let day: Day
    public let isInMonth: Bool
    public let isToday: Bool
    /// False on weekends and public holidays.
    public let isWorked: Bool
    public let cards: [ListCard]
  }

  init(of selected: Day, isInDay: Bool, _ cards: [Day: [ListCard]], today: Day) {
    self.selected = selected
    self.isInDay = isInDay
    let month = Period(.monthly, containing: selected)
    self.month = month
    weeks = Week.all(of: month).map { week in
      Row(
        number: week.number,
        dates: week.days.map { day in
          Date(
            day: day, isInMonth: Period(.monthly, containing: day) == month, isToday: day == today,
            isWorked: WorkingDays.contain(day), cards: cards[day] ?? [])
        })
    }
  }
}
