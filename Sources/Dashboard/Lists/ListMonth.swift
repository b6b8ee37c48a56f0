import Quality

/// A list as the calendar of a month: a day is selected, and under it the lines of that day.
extension ListPanel {
  public func monthPage(_ context: Context) -> MonthPage? {
    guard state.layout == .month, let day = state.day else { return nil }
    let weeks = Week.all(of: Period(.monthly, containing: day))
    let days = weeks[0].first...weeks[weeks.count - 1].last
    var cards: [Day: [ListCard]] = [:]
    for line in shown {
      guard let day = contents.day(of: lines[line]), days.contains(day),
        let card = contents.card(of: lines[line], context)
      else { continue }
      cards[day, default: []].append(card)
    }
    return MonthPage(of: day, isInDay: state.isInDay, cards, today: context.today)
  }

  /// The lines of the day that is selected.
  func rowsOfDay() -> ListRows { ListRows(shown.filter { contents.day(of: lines[$0]) == state.day }) }

  // The day of the line that was selected where it is to come, otherwise today.
  mutating func chooseDay(today: Day) {
    state.today = today
    guard state.day == nil else { return }
    let line = state.selectedID.flatMap { id in lines.first { contents.id(of: $0) == id } }
    state.day = max(today, line.flatMap(contents.day) ?? today)
    if let day = state.day, contents.reach(day) { state.lacksLines = true }
  }

  /// Goes to a day and the first of its lines, and asks for what was not read yet.
  mutating func go(to day: Day) {
    guard (1...9998).contains(day.year) else { return }
    (state.day, state.isInDay) = (day, false)
    if contents.reach(day) { state.lacksLines = true }
    rows = rowsOfDay()
    if rows.isEmpty { position = nil } else { select(0) }
  }

  // By days and weeks, by months with the page keys, home to today; up and down among the lines of a day.
  mutating func moveInMonth(_ motion: Motion, page: Int) {
    guard let day = state.day else { return }
    if state.isInDay, let position, moveAlongRows(motion, position, page: page) { return }
    switch motion {
    case .up: go(to: day.adding(days: -7))
    case .down: go(to: day.adding(days: 7))
    case .left: go(to: day.adding(days: -1))
    case .right: go(to: day.adding(days: 1))
    case .pageUp: go(to: day.adding(months: -1))
    case .pageDown: go(to: day.adding(months: 1))
    case .first: go(to: state.today ?? day)
    case .last: go(to: Period(.monthly, containing: day).lastDay)
    case .nextZone, .previousZone: state.isInDay = !state.isInDay && !rows.isEmpty
    }
  }

  /// What opens from a day: its only line, or its lines where they are several.
  func openingDay() -> Command? {
    guard state.layout == .month, !state.isInDay, rows.count != 1 else { return nil }
    return Command(.open, unless: rows.isEmpty ? Phrase("why.emptyDay") : nil, .change(.enterDay))
  }
}
