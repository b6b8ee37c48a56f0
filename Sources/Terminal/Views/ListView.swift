import Dashboard
import Quality

/// A panel that is a list: what stands above it, the rows, and what is told beside the selected one.
struct ListView {
  let list: any ListShowing
  let title: [String]
  let context: Context

  init(_ list: any ListShowing, title: [String], _ context: Context) {
    self.list = list
    self.title = title
    self.context = context
  }

  /// Returns how many rows are visible.
  func draw(on screen: inout Screen, in area: Area, tops: inout [String: Int]) -> Int {
    let (main, side) = split(area)
    if let side, let detail = list.side { drawSide(detail, on: &screen, in: side) }
    let month = list.list?.day.map { context.notation.period(Period(.monthly, containing: $0)) }
    let path = Path(title + [month, list.list?.view?.name].compactMap(\.self))
      .text(in: Frame.titleWidth(in: main), on: screen)
    let body =
      main.height >= 4
      ? Frame(path, note: list.note(context), isFocused: true).draw(on: &screen, in: main) : main
    let head = drawHeader(on: &screen, in: body, hasSide: side != nil)
    return drawRows(on: &screen, in: body.withoutTop(head), hasSide: side != nil, tops: &tops)
  }

  private var layout: ListLayout { list.list?.layout ?? .table }

  // Wide screens tell the selected row beside the list, high ones under it.
  private func split(_ area: Area) -> (Area, Area?) {
    // A board and a timeline need all the room.
    guard list.side != nil, layout == .table else { return (area, nil) }
    if area.width >= 100 {
      let side = min(64, max(38, area.width / 3))
      return (area.withoutRight(side), area.right(side))
    }
    if area.height >= 34 { return (area.withoutBottom(area.height * 2 / 5), area.bottom(area.height * 2 / 5)) }
    return (area, nil)
  }

  private func drawSide(_ detail: Detail, on screen: inout Screen, in area: Area) {
    let inside = Frame(detail.title).draw(on: &screen, in: area)
    DetailView(detail).draw(on: &screen, in: inside)
  }

  // Returns the rows taken.
  private func drawHeader(on screen: inout Screen, in area: Area, hasSide: Bool) -> Int {
    let blocks = list.header(context)
    guard !blocks.isEmpty, area.height >= 7 else { return 0 }
    if case .chart(let chart) = blocks[0] {
      guard area.height >= 8 else { return 0 }
      let height = max(5, area.height * 11 / 20)
      ChartView(chart).draw(on: &screen, in: area.top(height))
      let said = hasSide || area.height < 16 ? [] : Array(blocks.dropFirst())
      return height + drawUnderChart(said, on: &screen, in: area.withoutTop(height))
    }
    let detail = DetailView(Detail(title: "", blocks: blocks))
    let natural = detail.height(in: Size(width: area.width, height: area.height), glyphs: screen.glyphs)
    let height = min(natural, max(3, area.height - 6))
    detail.draw(on: &screen, in: area.top(height))
    return height + 1
  }

  // A sentence or two, and no more than the rows of the list can do without.
  private func drawUnderChart(_ blocks: [Detail.Block], on screen: inout Screen, in area: Area) -> Int {
    guard !blocks.isEmpty else { return 0 }
    let detail = DetailView(Detail(title: "", blocks: blocks))
    let room = area.withoutLeft(1)
    let height = min(2, detail.height(in: Size(width: room.width, height: room.height), glyphs: screen.glyphs))
    detail.draw(on: &screen, in: room.top(height))
    return height
  }

  private func drawRows(on screen: inout Screen, in area: Area, hasSide: Bool, tops: inout [String: Int]) -> Int {
    switch layout {
    case .table where list.rowCount > 0 && list.list?.walkedColumn != nil:
      return MatrixView(list, context, tellsCell: !hasSide).draw(on: &screen, in: area, tops: &tops)
    case .board where list.rowCount > 0: return BoardView(list, context).draw(on: &screen, in: area, tops: &tops)
    case .timeline where list.rowCount > 0:
      return TimelineView(list, context).draw(on: &screen, in: area, tops: &tops)
    case .month:
      if let view = MonthView(list, context) { return view.draw(on: &screen, in: area, tops: &tops) }
    case .table, .board, .timeline: break
    }
    return ZoneRows(list, context, empty: context.phrases(list.emptiness))
      .draw(on: &screen, in: area, isFocused: true, key: "\(list.place)", tops: &tops)
  }
}

/// The visible rows of a list, scrolled so that the selected one is among them.
struct ZoneRows {
  let list: any ListShowing
  let context: Context
  let empty: String

  init(_ list: any ListShowing, _ context: Context, empty: String) {
    self.list = list
    self.context = context
    self.empty = empty
  }

  /// Returns how many rows are visible.
  func draw(
    on screen: inout Screen, in area: Area, isFocused: Bool, hasTitles: Bool = true, key: String,
    tops: inout [String: Int]
  ) -> Int {
    var view = TableView(
      Table(columns: list.columns(context)), isFocused: isFocused, empty: empty,
      hasTitles: hasTitles && area.height >= 6)
    view.checked = list.list?.marked ?? []
    let rows = view.visibleRows(in: area.height)
    let top = ListWindow.top(keeping: list.selectedIndex, from: tops[key] ?? 0, height: rows, count: list.rowCount)
    tops[key] = top
    view.table.rows = list.rows(top..<top + rows, context)
    view.selected = list.selectedIndex.map { $0 - top }
    view.draw(on: &screen, in: area)
    ScrollMark(top: top, visible: rows, total: list.rowCount).draw(on: &screen, in: edge(area, rows))
    return rows
  }

  // Just outside of the rows, on the frame.
  private func edge(_ area: Area, _ rows: Int) -> Area {
    Area(row: area.endRow - rows, column: area.column, width: area.width + (area.width >= 26 ? 2 : 1), height: rows)
  }
}
