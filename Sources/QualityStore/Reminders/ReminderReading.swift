import Quality

extension Reader {
  /// Everything that has a date and that somebody must see to, late on a day or due in so many days at most; the
  /// earliest first.
  public func reminders(on today: Day, within days: Int) throws -> [Reminder] {
    let all =
      try actions().flatMap(\.reminders) + unansweredFeedback().flatMap { $0.reminders(on: today) }
      + documents().compactMap { $0.reminder(on: today) } + trainingDeadlines(on: today).map { $0.reminder(on: today) }
      + obligationDeadlines(on: today).map(\.reminder)
    return all.due(on: today, within: days, among: KnownPeople(agents: try agents(), bureaux: try bureaux()))
  }
}
