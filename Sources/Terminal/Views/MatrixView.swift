import Dashboard

/// A list whose cells are walked one by one: its first columns stay at the left, the others scroll under their titles.
///
/// Only the rows and columns that have room are asked for.
struct MatrixView {
  let list: any ListShowing
  let context: Context
  /// Nothing beside the list tells the selected cell: a row under it does.
  let tellsCell: Bool

  init(_ list: any ListShowing, _ context: Context, tellsCell: Bool) {
    self.list = list
    self.context = context
    self.tellsCell = tellsCell
  }

  /// Returns how many rows are visible.
  func draw(on screen: inout Screen, in area: Area, tops: inout [String: Int]) -> Int {
    guard !area.isEmpty else { return 0 }
    let columns = list.columns(context)
    let selected = columns.firstIndex { $0.key == list.list?.walkedColumn }
    let key = "matrix \(list.place)"
    let plan = MatrixPlan(
      columns, titles: columns.map { screen.width(of: $0.title) }, selected: selected, first: tops[key] ?? 0,
      width: area.width)
    tops[key] = plan.first
    let head = drawHead(columns, plan, selected, on: &screen, in: area)
    let foot = tellsCell && area.height >= 7 ? 2 : 0
    let body = area.withoutTop(head).withoutBottom(foot)
    let told = drawRows(plan, columns, selected, on: &screen, in: body, tops: &tops)
    if foot > 0 { screen.write(told, as: .quiet, row: area.endRow - 1, column: area.column + 2, width: area.width - 3) }
    return body.height
  }

  // Returns the rows taken.
  private func drawHead(
    _ columns: [Table.Column], _ plan: MatrixPlan, _ selected: Int?, on screen: inout Screen, in area: Area
  ) -> Int {
    for place in plan.places {
      screen.write(
        columns[place.index].title, as: place.index == selected ? .heading : .quiet, row: area.row,
        column: area.column + place.start, width: place.width)
    }
    drawHidden(plan, on: &screen, in: area)
    let totals = area.height >= 10 ? list.totals(context) : []
    guard !totals.isEmpty else { return 1 }
    for place in plan.places where totals.indices.contains(place.index) {
      CellView(cell: totals[place.index])
        .draw(on: &screen, row: area.row + 1, column: area.column + place.start, width: place.width)
    }
    return 2
  }

  // How many columns are out of sight stands at each side.
  private func drawHidden(_ plan: MatrixPlan, on screen: inout Screen, in area: Area) {
    if plan.before > 0 {
      screen.writeTrailing(
        "\(screen.glyphs.left)\(plan.before)", as: .helpKey, row: area.row, column: area.column + plan.lead - 4,
        width: 3)
    }
    if plan.after > 0 {
      let text = "\(plan.after)\(screen.glyphs.right)"
      screen.writeTrailing(text, as: .helpKey, row: area.row, column: area.endColumn - text.count, width: text.count)
    }
  }

  // Returns what the selected cell says, in words.
  private func drawRows(
    _ plan: MatrixPlan, _ columns: [Table.Column], _ selected: Int?, on screen: inout Screen, in area: Area,
    tops: inout [String: Int]
  ) -> String {
    let key = "\(list.place)"
    let top = ListWindow.top(
      keeping: list.selectedIndex, from: tops[key] ?? 0, height: area.height, count: list.rowCount)
    tops[key] = top
    var told = ""
    for (offset, row) in list.rows(top..<top + area.height, context).enumerated() {
      let isSelected = list.selectedIndex == top + offset
      if isSelected, let selected { told = row.told(selected, columns[selected].title) }
      draw(row, plan, isSelected ? selected : nil, isSelected, on: &screen, in: area.withoutTop(offset).top(1))
    }
    let edge = Area(
      row: area.row, column: area.column, width: area.width + (area.width >= 26 ? 2 : 1), height: area.height)
    ScrollMark(top: top, visible: area.height, total: list.rowCount).draw(on: &screen, in: edge)
    return told
  }

  private func draw(
    _ row: Table.Row, _ plan: MatrixPlan, _ selected: Int?, _ isSelected: Bool, on screen: inout Screen, in area: Area
  ) {
    defer { if isSelected { point(on: &screen, in: area) } }
    if let heading = row.heading {
      HeadingView(heading: heading, isSelected: isSelected).draw(on: &screen, in: area)
      return
    }
    for place in plan.places where row.cells.indices.contains(place.index) {
      let column = area.column + place.start
      let isHere = place.index == selected
      if isHere { screen.fill(Area(row: area.row, column: column, width: place.width, height: 1), as: .selected) }
      let isName = isSelected && place.index == plan.places.first?.index
      CellView(cell: row.cells[place.index], role: isHere ? .selected : isName ? .heading : nil)
        .draw(on: &screen, row: area.row, column: column, width: place.width)
    }
    if list.list?.marked.contains(row.id) == true {
      screen.write(screen.glyphs.check, as: .accent, row: area.row, column: area.column + 1)
    }
  }

  private func point(on screen: inout Screen, in area: Area) {
    screen.write(screen.glyphs.selection, as: .borderFocused, row: area.row, column: area.column)
    screen.cursor = .init(row: area.row, column: area.column, isVisible: false)
  }
}

extension Table.Row {
  /// « Dominique Noël · FRAUDE · échue (10 mars 2026) ».
  fileprivate func told(_ index: Int, _ title: String) -> String {
    guard cells.indices.contains(index), case .text(let name, _) = cells[0], case .short(_, _, let words) = cells[index]
    else { return "" }
    return [name, title, words].joined(separator: " · ")
  }
}
