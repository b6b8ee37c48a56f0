import Dashboard
import Quality

/// The table of due figures: what is typed, what it makes, and what it was before; below, what the focused figure is.
struct MonthEntryView {
  let entry: MonthEntry
  let context: Context

  init(_ entry: MonthEntry, _ context: Context) {
    self.entry = entry
    self.context = context
  }

  func draw(on screen: inout Screen, in area: Area) {
    screen.fill(area)
    let count = context.phrases(
      "entry.count", ["filled": .count(entry.filledCount), "count": .count(entry.rows.count)])
    let inside =
      area.height >= 6
      ? Frame(context.phrases("entry.title"), note: count, isFocused: true).draw(on: &screen, in: area) : area
    let below = inside.height >= 9 ? 4 : inside.height >= 5 ? 1 : 0
    drawRows(on: &screen, in: inside.withoutBottom(below))
    drawFocus(on: &screen, in: inside.bottom(below))
  }

  private struct Column {
    let title: String
    let width: Int
    var isTrailing = true
  }

  // What is typed always has room; what helps goes first when there is none.
  private func columns(_ width: Int) -> [(kind: Kind, column: Column)] {
    let all: [(Kind, Column, Int)] = [
      (.code, Column(title: context.phrases("column.code"), width: 7, isTrailing: false), 0),
      (.site, Column(title: context.phrases("column.site"), width: 5, isTrailing: false), 1),
      (.period, Column(title: context.phrases("column.period"), width: 9, isTrailing: false), 3),
      (.cell(.first), Column(title: context.phrases("column.numerator"), width: 10), 0),
      (.cell(.second), Column(title: context.phrases("column.denominator"), width: 12), 0),
      (.value, Column(title: context.phrases("column.value"), width: 10), 1),
      (.previous, Column(title: context.phrases("entry.previous"), width: 10), 2),
      (.yearBefore, Column(title: context.phrases("entry.yearBefore"), width: 11), 4),
    ]
    for most in (0...5).reversed() {
      let kept = all.filter { $0.2 <= most }
      let needed = kept.reduce(0) { $0 + $1.1.width + 1 }
      if needed <= width || most == 0 { return withTitle(kept.map { ($0.0, $0.1) }, room: width - needed - 1) }
    }
    return []
  }

  // Where there is room left, the indicator is named and not only coded.
  private func withTitle(_ columns: [(kind: Kind, column: Column)], room: Int) -> [(kind: Kind, column: Column)] {
    guard room >= 20 else { return columns }
    let title = Column(title: context.phrases("column.indicator"), width: min(room, 48), isTrailing: false)
    return columns.prefix(1) + [(.title, title)] + columns.dropFirst()
  }

  private enum Kind: Equatable {
    case code, title, site, period, value, previous, yearBefore
    case cell(EntryRow.Cell)
  }

  private func drawRows(on screen: inout Screen, in area: Area) {
    let columns = columns(area.width)
    var place = area.column
    for (_, column) in columns {
      write(column.title, as: .quiet, column, on: &screen, row: area.row, at: place)
      place += column.width + 1
    }
    let body = area.withoutTop(1)
    let top = ListWindow.top(keeping: entry.focus.row, from: 0, height: body.height, count: entry.rows.count)
    for (offset, row) in entry.rows.dropFirst(top).prefix(body.height).enumerated() {
      draw(row, isFocused: top + offset == entry.focus.row, columns, on: &screen, in: body.withoutTop(offset).top(1))
    }
  }

  private func draw(
    _ row: EntryRow, isFocused: Bool, _ columns: [(kind: Kind, column: Column)], on screen: inout Screen, in area: Area
  ) {
    var place = area.column
    for (kind, column) in columns {
      defer { place += column.width + 1 }
      switch kind {
      case .code:
        write(row.due.indicator.code, as: isFocused ? .heading : .accent, column, on: &screen, row: area.row, at: place)
      case .title:
        write(
          row.due.indicator.title.text(in: context.language), as: .quiet, column, on: &screen, row: area.row, at: place)
      case .site: write(row.due.site ?? "", as: .plain, column, on: &screen, row: area.row, at: place)
      case .period:
        write(context.notation.tick(row.due.period), as: .quiet, column, on: &screen, row: area.row, at: place)
      case .value: drawValue(row, column, on: &screen, row: area.row, at: place)
      case .previous: write(measured(row.previous, row), as: .quiet, column, on: &screen, row: area.row, at: place)
      case .yearBefore: write(measured(row.yearBefore, row), as: .quiet, column, on: &screen, row: area.row, at: place)
      case .cell(let cell):
        guard row.cells.contains(cell) else { continue }
        drawCell(
          row, cell, isFocused: isFocused && entry.focus.cell == cell, on: &screen, row: area.row, at: place,
          column.width)
      }
    }
  }

  private func drawCell(
    _ row: EntryRow, _ cell: EntryRow.Cell, isFocused: Bool, on screen: inout Screen, row line: Int, at column: Int,
    _ width: Int
  ) {
    let editor = row.editor(cell)
    FieldView(
      label: "", text: editor.text, caret: isFocused ? editor.caret : nil, error: isWrong(row, cell) ? "" : nil,
      labelWidth: 0
    ).draw(on: &screen, in: Area(row: line, column: column, width: width, height: 1))
  }

  private func isWrong(_ row: EntryRow, _ cell: EntryRow.Cell) -> Bool {
    guard case .wrong(_, cell) = row.reading(context), !row.text(cell).isEmpty else { return false }
    return true
  }

  private func drawValue(_ row: EntryRow, _ column: Column, on screen: inout Screen, row line: Int, at place: Int) {
    let value = row.value(context)
    guard value != nil else { return }
    let role: Role = row.isUnusual(value) ? .attention : .plain
    write(measured(value, row), as: role, column, on: &screen, row: line, at: place)
  }

  private func measured(_ value: Double?, _ row: EntryRow) -> String {
    value.map { context.notation.measured($0, unit: row.due.indicator.unit) } ?? ""
  }

  private func write(_ text: String, as role: Role, _ column: Column, on screen: inout Screen, row: Int, at place: Int)
  {
    if column.isTrailing {
      screen.writeTrailing(text, as: role, row: row, column: place, width: column.width)
    } else {
      screen.write(text, as: role, row: row, column: place, width: column.width)
    }
  }

  // What is still missing is said when all is saved, not while it is being typed.
  private func isToldAtOnce(_ phrase: Phrase) -> Bool { phrase != Phrase("form.missing") }

  // What the figure is, what is wrong with it, and the reason that is asked for.
  private func drawFocus(on screen: inout Screen, in area: Area) {
    guard !area.isEmpty, let row = entry.focusedRow else { return }
    let reading = row.reading(context)
    let problem: Phrase? =
      if case .wrong(let phrase, _) = reading, isToldAtOnce(phrase) { phrase } else { entry.problem }
    if area.height == 1 {
      let text = problem.map { context.phrases($0) } ?? row.due.indicator.title.text(in: context.language)
      screen.write(
        text, as: problem == nil ? .quiet : .messageBad, row: area.row, column: area.column, width: area.width)
      return
    }
    screen.write(
      row.due.indicator.title.text(in: context.language), as: .heading, row: area.row, column: area.column,
      width: area.width)
    screen.write(
      row.due.indicator.formula.text(in: context.language), as: .quiet, row: area.row + 1, column: area.column,
      width: area.width)
    if let problem {
      screen.write(
        context.phrases.capitalized(problem), as: .messageBad, row: area.row + 2, column: area.column, width: area.width
      )
    }
    guard row.stops(context).contains(.reason) else { return }
    let isFocused = entry.focus.cell == .reason
    let label = context.phrases("deviation.reason")
    FieldView(
      label: label, text: row.editor(.reason).text, caret: isFocused ? row.editor(.reason).caret : nil,
      labelWidth: screen.width(of: label)
    ).draw(on: &screen, in: area.withoutTop(3).top(1))
  }
}
