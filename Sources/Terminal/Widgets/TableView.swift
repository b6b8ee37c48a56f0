import Dashboard

/// The visible rows of a table under their titles.
///
/// Only a sign at the left and the text of the widest column show the selection: moving it must send few bytes.
public struct TableView {
  public var table: Table
  public var top: Int
  public var selected: Int?
  public var isFocused: Bool
  /// Identities of the rows chosen to act on several at once.
  public var checked: Set<String>
  /// Said when there is no row.
  public var empty: String
  public var hasTitles: Bool

  public init(
    _ table: Table, top: Int = 0, selected: Int? = nil, isFocused: Bool = true, checked: Set<String> = [],
    empty: String = "", hasTitles: Bool = true
  ) {
    self.table = table
    self.top = max(0, top)
    self.selected = selected
    self.isFocused = isFocused
    self.checked = checked
    self.empty = empty
    self.hasTitles = hasTitles
  }

  /// Rows of the table that have room in an area.
  public func visibleRows(in height: Int) -> Int { max(0, height - (showsTitles(in: height) ? 1 : 0)) }

  public func draw(on screen: inout Screen, in area: Area) {
    guard !area.isEmpty else { return }
    let plan = ColumnPlan(table.columns, in: area.width - Self.gutter)
    var body = area
    if showsTitles(in: area.height) {
      drawTitles(plan, on: &screen, in: area)
      body = area.withoutTop(1)
    }
    guard !table.rows.isEmpty else { return drawEmpty(on: &screen, in: body) }
    for (offset, row) in table.rows.dropFirst(top).prefix(body.height).enumerated() {
      draw(row, at: top + offset, plan, on: &screen, in: body.withoutTop(offset).top(1))
    }
  }

  /// Cells at the left of each row: the selection's sign and the check.
  static let gutter = 2
  private static let leastHighlight = 32
  // A column this wide holds words rather than a sign.
  private static let readable = 6

  private func showsTitles(in height: Int) -> Bool { hasTitles && height >= 2 }

  private func drawTitles(_ plan: ColumnPlan, on screen: inout Screen, in area: Area) {
    for place in plan.places {
      let column = table.columns[place.index]
      CellView(cell: .text(column.title, .quiet), alignment: column.alignment)
        .draw(on: &screen, row: area.row, column: area.column + Self.gutter + place.start, width: place.width)
    }
  }

  private func drawEmpty(on screen: inout Screen, in area: Area) {
    let lines = TextWrap.lines(of: empty, width: area.width - 2 * Self.gutter, glyphs: screen.glyphs)
    let first = area.height > lines.count + 2 ? 1 : 0
    for (offset, line) in lines.prefix(area.height - first).enumerated() {
      screen.write(line, as: .quiet, row: area.row + first + offset, column: area.column + Self.gutter)
    }
  }

  private func draw(_ row: Table.Row, at index: Int, _ plan: ColumnPlan, on screen: inout Screen, in area: Area) {
    let isSelected = index == selected
    defer { if isSelected { point(on: &screen, in: area) } }
    if let heading = row.heading {
      HeadingView(heading: heading, isSelected: isSelected && isFocused).draw(on: &screen, in: area)
      return
    }
    for place in plan.places where place.index < row.cells.count {
      let column = area.column + Self.gutter + place.start
      let isHighlighted = isSelected && place.index == highlighted(in: plan)
      let role: Role? = isHighlighted ? (isFocused ? .selected : .selectedQuiet) : nil
      if isHighlighted { highlight(row.cells[place.index], on: &screen, row: area.row, column: column, place.width) }
      CellView(cell: row.cells[place.index], alignment: table.columns[place.index].alignment, role: role)
        .draw(on: &screen, row: area.row, column: column, width: place.width)
    }
    if checked.contains(row.id) {
      screen.write(screen.glyphs.check, as: .accent, row: area.row, column: area.column + 1)
    }
  }

  private func point(on screen: inout Screen, in area: Area) {
    let role: Role = isFocused ? .borderFocused : .border
    screen.write(screen.glyphs.selection, as: role, row: area.row, column: area.column)
    if isFocused { screen.cursor = .init(row: area.row, column: area.column, isVisible: false) }
  }

  private func highlighted(in plan: ColumnPlan) -> Int? {
    (plan.places.first { table.columns[$0.index].width.isFlexible } ?? plan.places.first { $0.width >= Self.readable }
      ?? plan.places.first)?.index
  }

  /// As wide as the text, and never much narrower than the selections of other rows.
  private func highlight(_ cell: Cell, on screen: inout Screen, row: Int, column: Int, _ width: Int) {
    guard isFocused else { return }
    let text = if case .text(let text, _) = cell { screen.width(of: text) } else { 0 }
    let cells = min(width, max(text, Self.leastHighlight))
    screen.fill(Area(row: row, column: column, width: cells, height: 1), as: .selected)
  }
}
