import Quality

extension Reader {
  /// Everything that has a date and that somebody must see to, late on a day or due in so many days at most; the
  /// earliest first.
  public func reminders(on today: Day, within days: Int) throws -> [Reminder] {
    try deadlines(on: today, from: today, through: today.adding(days: days)).reminders(on: today, within: days)
  }
}
