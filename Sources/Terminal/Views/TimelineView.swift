import Dashboard
import Quality

/// A list over the months: a bar for each line from its beginning to its day, today across all of them.
struct TimelineView {
  let list: any ListShowing
  let context: Context

  init(_ list: any ListShowing, _ context: Context) {
    self.list = list
    self.context = context
  }

  /// Returns how many rows are visible.
  func draw(on screen: inout Screen, in area: Area, tops: inout [String: Int]) -> Int {
    let labels = labelWidth(area.width)
    let scale = TimelineScale(
      width: area.width - labels, today: context.today, shift: list.list?.timelineShift ?? 0)
    let bars = area.withoutLeft(labels)
    drawMonths(scale, labels, on: &screen, in: area)
    let head = area.height >= 9 ? 2 : 1
    if head == 2 { drawCounts(scale, labels, on: &screen, in: area) }
    let body = area.withoutTop(head)
    let key = "timeline \(list.place)"
    let top = ListWindow.top(
      keeping: list.selectedIndex, from: tops[key] ?? 0, height: body.height, count: list.rowCount)
    tops[key] = top
    drawToday(scale, on: &screen, in: bars.withoutTop(head))
    for (offset, row) in list.timelineRows(top..<top + body.height, context).enumerated() {
      draw(
        row, isSelected: list.selectedIndex == top + offset, labels, scale, on: &screen,
        in: body.withoutTop(offset).top(1))
    }
    let edge = Area(row: body.row, column: area.column, width: area.width + 2, height: body.height)
    ScrollMark(top: top, visible: body.height, total: list.rowCount).draw(on: &screen, in: edge)
    return body.height
  }

  private func labelWidth(_ width: Int) -> Int { width >= 100 ? 44 : width >= 60 ? 30 : max(12, width * 2 / 5) }

  // A year stands before the first month, and in the place of each January.
  private func drawMonths(_ scale: TimelineScale, _ labels: Int, on screen: inout Screen, in area: Area) {
    screen.writeTrailing(
      String(scale.months[0].year), as: .quiet, row: area.row, column: area.column, width: labels - 1)
    let months = area.withoutLeft(labels)
    for (offset, month) in scale.months.enumerated() {
      let isNow = month == Period(.monthly, containing: context.today)
      let tick = offset > 0 && month.number == 1 ? String(month.year) : context.notation.tickWithinYear(month)
      let text = screen.width(of: tick) < scale.cells ? tick : tick.filter { $0 != "." }
      screen.write(
        text, as: isNow ? .heading : .quiet, row: area.row, column: months.column + offset * scale.cells,
        width: scale.cells - 1)
    }
  }

  private func drawCounts(_ scale: TimelineScale, _ labels: Int, on screen: inout Screen, in area: Area) {
    let title = context.phrases("timeline.due")
    screen.write(title, as: .quiet, row: area.row + 1, column: area.column + 2, width: labels - 3)
    let counts = list.dueByMonth(context)
    for (offset, month) in scale.months.enumerated() {
      guard let due = counts[month] else { continue }
      let text = due.late > 0 ? "\(due.count) \(screen.glyphs.sign(of: .late))" : "\(due.count)"
      screen.write(
        text, as: due.late > 0 ? .bad : .plain, row: area.row + 1,
        column: area.column + labels + offset * scale.cells, width: scale.cells - 1)
    }
  }

  private func drawToday(_ scale: TimelineScale, on screen: inout Screen, in area: Area) {
    guard let column = scale.column(of: context.today) else { return }
    screen.fill(
      Area(row: area.row, column: area.column + column, width: 1, height: area.height),
      with: screen.glyphs.chart.axis, as: .accent)
  }

  private func draw(
    _ row: TimelineRow, isSelected: Bool, _ labels: Int, _ scale: TimelineScale, on screen: inout Screen, in area: Area
  ) {
    switch row {
    case .heading(let heading):
      HeadingView(heading: heading, isSelected: isSelected).draw(on: &screen, in: area)
    case .line(let card, let span):
      drawLabel(card, isSelected, on: &screen, in: area.left(labels - 1))
      BarView(card: card, span: span, scale: scale, today: context.today)
        .draw(on: &screen, in: area.withoutLeft(labels))
    }
    guard isSelected, !area.isEmpty else { return }
    screen.write(screen.glyphs.selection, as: .borderFocused, row: area.row, column: area.column)
    screen.cursor = .init(row: area.row, column: area.column, isVisible: false)
  }

  private func drawLabel(_ card: ListCard, _ isSelected: Bool, on screen: inout Screen, in area: Area) {
    if list.list?.marked.contains(card.id) == true {
      screen.write(screen.glyphs.check, as: .accent, row: area.row, column: area.column + 1)
    }
    let text = area.withoutLeft(2)
    screen.write(screen.glyphs.sign(of: card.mark), as: Role(card.tone), row: text.row, column: text.column)
    screen.write(card.code, as: .accent, row: text.row, column: text.column + 2, width: min(5, text.width - 2))
    let title = text.withoutLeft(8)
    screen.write(
      card.title, as: isSelected ? .selected : .plain, row: title.row, column: title.column, width: title.width)
  }
}

/// Which months a timeline shows, and where a day stands among them.
struct TimelineScale: Equatable {
  /// Cells of one month.
  let cells: Int
  let months: [Period]

  /// A third of the months lie before today.
  init(width: Int, today: Day, shift: Int) {
    cells = width >= 60 ? 6 : 5
    let count = max(1, width / cells)
    let first = Period(.monthly, containing: today).advanced(by: shift - count / 3)
    months = (0..<count).map { first.advanced(by: $0) }
  }

  var width: Int { cells * months.count }

  /// From the left; nil outside of the months that are shown.
  func column(of day: Day) -> Int? {
    let column = place(of: day)
    return (0..<width).contains(column) ? column : nil
  }

  /// The same, also outside.
  func place(of day: Day) -> Int {
    let month = Period(.monthly, containing: day)
    let length = Day.length(ofMonth: day.month, year: day.year)
    return (month.index - months[0].index) * cells + (day.dayOfMonth - 1) * cells / length
  }
}

/// One line of a timeline: begun, due, late or over.
struct BarView {
  let card: ListCard
  let span: ListSpan
  let scale: TimelineScale
  let today: Day

  /// What is done is told by its sign and a quiet bar; what is late goes on in red to today.
  func draw(on screen: inout Screen, in area: Area) {
    let due = span.due ?? span.end
    let last = scale.place(of: span.isOver ? span.end ?? due ?? span.start : due ?? today)
    let first = scale.place(of: span.start)
    let glyphs = screen.glyphs
    fill(
      first...max(first, last), with: span.isOver ? glyphs.progressLeft : glyphs.progressDone, as: bar, on: &screen,
      area)
    if span.isLate, let due = span.due {
      fill(scale.place(of: due)...scale.place(of: today), with: glyphs.progressLeft, as: .bad, on: &screen, area)
    }
    guard let due else { return }
    drawSign(at: scale.place(of: span.isOver ? span.end ?? due : due), on: &screen, in: area)
  }

  private var bar: Role { span.isOver ? .quiet : .chartLine }

  private func fill(
    _ places: ClosedRange<Int>, with glyph: String, as role: Role, on screen: inout Screen, _ area: Area
  ) {
    let (start, end) = (max(0, places.lowerBound), min(scale.width - 1, places.upperBound))
    guard start <= end else { return }
    screen.fill(
      Area(row: area.row, column: area.column + start, width: end - start + 1, height: 1), with: glyph, as: role)
  }

  // Outside of the months shown an arrow says on which side it lies.
  private func drawSign(at place: Int, on screen: inout Screen, in area: Area) {
    let role: Role = span.isOver ? .quiet : Role(card.tone)
    let glyphs = screen.glyphs
    let sign = place < 0 ? glyphs.left : place >= scale.width ? glyphs.right : glyphs.sign(of: card.mark)
    let column = max(0, min(scale.width - 1, place))
    screen.write(sign, as: role, row: area.row, column: area.column + column)
  }
}
