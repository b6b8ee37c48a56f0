import Dashboard
import Quality

/// A list as the calendar of a month, Monday to Sunday: each day with what it has, under it the lines of the selected
/// day. Where there is little room a day has codes, then signs and a count.
struct MonthView {
  let list: any ListShowing
  let page: MonthPage
  let context: Context

  init?(_ list: any ListShowing, _ context: Context) {
    guard let page = list.monthPage(context) else { return nil }
    self.list = list
    self.page = page
    self.context = context
  }

  /// Returns how many lines of the selected day are visible.
  func draw(on screen: inout Screen, in area: Area, tops: inout [String: Int]) -> Int {
    let layout = MonthLayout(area, weeks: page.weeks.count)
    drawWeekdays(layout, on: &screen)
    for (index, week) in page.weeks.enumerated() {
      draw(week, layout, on: &screen, in: layout.week(index))
    }
    return drawDay(on: &screen, in: layout.day, tops: &tops)
  }

  private func drawWeekdays(_ layout: MonthLayout, on screen: inout Screen) {
    for offset in 0..<7 {
      let place = layout.date(offset, in: layout.head)
      let name = context.notation.weekday(page.weeks[0].dates[offset].day, isShort: place.width < 11)
      let text = place.width < 6 ? String(name.prefix(2)) : name
      screen.write(
        text, as: offset < 5 ? .helpText : .quiet, row: place.row, column: place.column + 1, width: place.width - 1)
    }
  }

  private func draw(_ week: MonthPage.Row, _ layout: MonthLayout, on screen: inout Screen, in area: Area) {
    if layout.numbers > 0 {
      screen.writeTrailing(
        String(week.number), as: .quiet, row: area.row, column: area.column, width: layout.numbers - 1)
    }
    for (offset, date) in week.dates.enumerated() {
      DateView(date: date, isSelected: date.day == page.selected, isFocused: !page.isInDay)
        .draw(on: &screen, in: layout.date(offset, in: area))
    }
  }

  private func drawDay(on screen: inout Screen, in area: Area, tops: inout [String: Int]) -> Int {
    guard area.height > 0 else { return 1 }
    let hasTitle = area.height >= 3
    if hasTitle { drawTitle(on: &screen, in: area.top(1)) }
    return ZoneRows(list, context, empty: context.phrases("agenda.emptyDay"))
      .draw(
        on: &screen, in: area.withoutTop(hasTitle ? 1 : 0), isFocused: page.isInDay, hasTitles: false,
        key: "month \(list.place)", tops: &tops)
  }

  private func drawTitle(on screen: inout Screen, in area: Area) {
    let holiday = FrenchHolidays.contain(page.selected) ? " · " + context.phrases("agenda.holiday") : ""
    screen.fill(area, with: screen.glyphs.box.horizontal, as: page.isInDay ? .borderFocused : .border)
    let title = " " + context.notation.longDay(page.selected) + holiday + " "
    screen.write(title, as: .heading, row: area.row, column: area.column + 1, width: area.width - 2)
  }
}

/// Where the parts of a month stand: the names of the days, the weeks, the lines of the selected day.
struct MonthLayout: Equatable {
  let head: Area
  /// Cells for the numbers of the weeks; 0 where there is no room.
  let numbers: Int
  /// Cells of one day.
  let width: Int
  /// Rows of one week.
  let height: Int
  let day: Area

  init(_ area: Area, weeks: Int) {
    numbers = area.width >= 45 ? 4 : 0
    width = max(1, (area.width - numbers) / 7)
    let list = area.height >= 26 ? 8 : area.height >= 16 ? 5 : 0
    height = max(1, min(6, (area.height - 1 - list) / max(1, weeks)))
    head = area.withoutLeft(numbers).top(1)
    let used = 1 + height * weeks
    day = area.withoutTop(used)
    grid = area.withoutTop(1).top(height * weeks)
  }

  private let grid: Area

  func week(_ index: Int) -> Area { grid.withoutTop(index * height).top(height) }

  /// One of the seven days of a week, or of the names; the week with its number begins further left.
  func date(_ offset: Int, in week: Area) -> Area {
    let start = week.width > head.width ? numbers : 0
    return Area(
      row: week.row, column: week.column + start + offset * width, width: width, height: week.height)
  }
}

/// One day of a calendar: its number on a line, under it what it has.
struct DateView {
  let date: MonthPage.Date
  let isSelected: Bool
  let isFocused: Bool

  func draw(on screen: inout Screen, in area: Area) {
    guard !area.isEmpty else { return }
    // Where a day has one row and few cells its count takes the last one.
    let room = area.height == 1 && area.width <= 6 ? area : area.withoutRight(1)
    if area.height >= 3 {
      screen.fill(room.top(1), with: screen.glyphs.box.horizontal, as: .border)
    }
    let number = drawNumber(on: &screen, in: room)
    let lines = min(area.height - 1, date.cards.count)
    drawCount(hidden: date.cards.count - lines, on: &screen, in: room.top(1).withoutLeft(number), lines: lines)
    for (offset, card) in date.cards.prefix(lines).enumerated() {
      draw(card, on: &screen, in: room.withoutTop(1 + offset).top(1))
    }
  }

  private func drawNumber(on screen: inout Screen, in area: Area) -> Int {
    if isSelected {
      screen.write(
        screen.glyphs.selection, as: isFocused ? .borderFocused : .border, row: area.row, column: area.column)
      if isFocused { screen.cursor = .init(row: area.row, column: area.column, isVisible: false) }
    } else if area.height >= 3 {
      screen.write(" ", row: area.row, column: area.column)
    }
    let text = date.day.dayOfMonth < 10 ? " \(date.day.dayOfMonth)" : String(date.day.dayOfMonth)
    let ending = area.height >= 3 ? " " : ""
    let used = screen.write(text, as: role, row: area.row, column: area.column + 1, width: area.width - 1)
    screen.write(ending, row: area.row, column: area.column + 1 + used)
    return 1 + used + ending.count
  }

  private var role: Role {
    if isSelected { return isFocused ? .selected : .selectedQuiet }
    if date.isToday { return .title }
    return date.isInMonth && date.isWorked ? .plain : .quiet
  }

  // How many there are where not all are shown: signs where a day has one row and they have room, else a number.
  private func drawCount(hidden: Int, on screen: inout Screen, in area: Area, lines: Int) {
    guard hidden > 0, let worst = date.cards.first(where: { $0.mark == .late }) ?? date.cards.first else { return }
    let glyphs = screen.glyphs
    if lines > 0 {
      screen.writeTrailing(" +\(hidden)", as: .quiet, row: area.row, column: area.column, width: area.width)
    } else if date.cards.count + 1 < area.width {
      for (offset, card) in date.cards.enumerated() {
        screen.write(
          glyphs.sign(of: card.mark), as: role(card), row: area.row, column: area.column + 1 + offset)
      }
    } else {
      let count = date.cards.count > 9 && area.width < 3 ? "+" : date.cards.count == 1 ? "" : String(date.cards.count)
      let sign = screen.write(glyphs.sign(of: worst.mark), as: role(worst), row: area.row, column: area.column)
      screen.write(count, as: .plain, row: area.row, column: area.column + sign, width: area.width - sign)
    }
  }

  private func role(_ card: ListCard) -> Role { date.isInMonth ? Role(card.tone) : .quiet }

  // The code alone where the title would be cut to nothing.
  private func draw(_ card: ListCard, on screen: inout Screen, in area: Area) {
    let sign = screen.write(
      screen.glyphs.sign(of: card.mark) + " ", as: role(card), row: area.row, column: area.column + 1,
      width: area.width - 1)
    var text = area.withoutLeft(1 + sign)
    if !card.code.isEmpty {
      let code = screen.write(
        card.code, as: date.isInMonth ? .accent : .quiet, row: text.row, column: text.column, width: text.width)
      text = text.withoutLeft(code + 1)
      guard text.width >= 4 else { return }
    }
    screen.write(
      card.title, as: date.isInMonth ? .plain : .quiet, row: text.row, column: text.column, width: text.width)
  }
}
