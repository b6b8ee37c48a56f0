import Quality

/// What a list shows: its columns, its rows, and its lines under headings.
extension ListPanel {
  public func columns(_ context: Context) -> [Table.Column] {
    let columns = contents.columns(among: lines, context)
    return chosen(columns).map { columns[$0] }
  }

  /// Every column there is, the shown ones first and in their order.
  public func columnChoices(_ context: Context) -> [(column: Table.Column, isShown: Bool)] {
    let columns = contents.columns(among: lines, context)
    let chosen = chosen(columns)
    let others = columns.indices.filter { !chosen.contains($0) }
    return chosen.map { (columns[$0], true) } + others.map { (columns[$0], false) }
  }

  // The places of the columns that are shown.
  private func chosen(_ columns: [Table.Column]) -> [Int] {
    // A calendar says the day.
    let isCalendar = state.layout == .month
    let usual = columns.indices.filter { columns[$0].isUsual && !(isCalendar && columns[$0].key == "day") }
    let asked = state.columns?.compactMap { key in columns.firstIndex { $0.key == key } } ?? []
    return asked.isEmpty ? usual : asked
  }

  public func rows(_ range: Range<Int>, _ context: Context) -> [Table.Row] {
    let places = chosenPlaces(context)
    return range.clamped(to: 0..<rows.count).map { row(rows.all[$0], of: rows, places, context) }
  }

  public func table(_ context: Context) -> Table {
    let all = contents.columns(among: lines, context)
    let places = chosen(all).filter { !all[$0].isDrawing }
    let columns = places.map { all[$0] }
    guard let grouping = grouping(context, onPaper: true) else {
      return Table(columns: columns, rows: shown.map { row(.line($0, group: 0), of: self.rows, places, context) })
    }
    let rows = ListRows.grouped(shown, by: grouping, among: lines, folded: [])
    return Table(
      columns: columns, rows: rows.all.map { row($0, of: rows, places, context) },
      grouping: Table.Column("group", context.phrases("group.\(grouping.name).title"), width: .fixed(20)))
  }

  public func totals(_ context: Context) -> [Cell] {
    let places = chosenPlaces(context)
    return places.map { $0.compactMap { totals.indices.contains($0) ? totals[$0] : nil } } ?? totals
  }

  // Nil where all the columns are shown in their order, as in most lists.
  private func chosenPlaces(_ context: Context) -> [Int]? {
    let columns = contents.columns(among: lines, context)
    let chosen = chosen(columns)
    return chosen == Array(columns.indices) ? nil : chosen
  }

  private func row(_ row: ListRows.Row, of rows: ListRows, _ places: [Int]?, _ context: Context) -> Table.Row {
    switch row {
    case .line(let line, _):
      let cells = contents.cells(of: lines[line], context)
      return Table.Row(id: contents.id(of: lines[line]), cells: places.map { $0.map { cells[$0] } } ?? cells)
    case .heading(let index):
      return Table.Row(heading(of: rows.groups[index], context))
    }
  }

  func heading(of group: ListRows.Group, _ context: Context) -> Table.Heading {
    let late = group.group.tellsLate ? 0 : group.lines.count { contents.isLate(lines[$0], context) }
    return Table.Heading(
      id: group.group.id, title: group.group.title, count: context.phrases.written(.count(group.lines.count)),
      alarm: late == 0 ? "" : context.phrases("list.group.late", ["count": .count(late)]),
      isFolded: state.folded.contains(group.group.id))
  }

  /// What the list is grouped by: what was asked for, or what its layout cannot do without.
  func grouping(_ context: Context, onPaper: Bool = false) -> Grouping<Contents.Line>? {
    let usual = onPaper || state.layout != .timeline ? contents.usualGrouping(of: state.layout) : nil
    guard let name = state.grouping ?? usual else { return nil }
    return contents.groupings(context).first { $0.name == name }
  }
}
