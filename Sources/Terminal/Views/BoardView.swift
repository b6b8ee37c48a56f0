import Dashboard

/// A list as a board: its groups side by side where there is room for several, one at a time elsewhere.
struct BoardView {
  let list: any ListShowing
  let context: Context

  init(_ list: any ListShowing, _ context: Context) {
    self.list = list
    self.context = context
  }

  private static let leastWidth = 24
  private static let gap = 2

  /// Returns how many cards of the selected group are visible.
  func draw(on screen: inout Screen, in area: Area, tops: inout [String: Int]) -> Int {
    let headings = list.boardHeadings(context)
    let place = list.boardPlace
    let room = area.width < 96 ? 1 : max(1, (area.width + Self.gap) / (Self.leastWidth + Self.gap))
    let count = min(room, headings.count)
    let key = "board \(list.place)"
    let first = ListWindow.first(keeping: place?.group, from: tops[key] ?? 0, room: count, count: headings.count)
    tops[key] = first
    let width = (area.width + Self.gap) / max(1, count) - Self.gap
    var visible = 1
    for offset in 0..<count {
      let column = Area(
        row: area.row, column: area.column + offset * (width + Self.gap), width: width, height: area.height)
      let group = first + offset
      let isSelected = group == place?.group
      let hidden = neighbours(group, first, count, headings.count)
      if count == 1, area.width >= 50 {
        drawAlone(group, among: headings, on: &screen, in: column)
      } else {
        drawHeading(headings[group], isSelected, hidden, on: &screen, in: column)
      }
      let cards = drawCards(
        of: group, count: list.boardCount(of: group), selected: isSelected ? place?.index : nil, on: &screen,
        in: column.withoutTop(2), tops: &tops)
      if isSelected { visible = cards }
    }
    return visible
  }

  // Where groups are hidden at a side of the board, an arrow says so.
  private func neighbours(_ group: Int, _ first: Int, _ count: Int, _ total: Int) -> (before: Bool, after: Bool) {
    (group == first && first > 0, group == first + count - 1 && group < total - 1)
  }

  private func drawHeading(
    _ heading: Table.Heading, _ isSelected: Bool, _ neighbours: (before: Bool, after: Bool), on screen: inout Screen,
    in area: Area
  ) {
    var start = area.column
    if neighbours.before { start += screen.write(screen.glyphs.left + " ", as: .helpKey, row: area.row, column: start) }
    let end = area.endColumn - (neighbours.after ? 2 : 0)
    if neighbours.after { screen.write(screen.glyphs.right, as: .helpKey, row: area.row, column: end + 1) }
    let counts = screen.width(of: heading.count) + 1
    start += screen.write(
      heading.title, as: isSelected ? .selected : .heading, row: area.row, column: start,
      width: max(1, end - start - counts))
    start += 1 + screen.write(heading.count, as: .quiet, row: area.row, column: start + 1, width: end - start - 1)
    if !heading.alarm.isEmpty, screen.width(of: heading.alarm) + 2 <= end - start {
      screen.write(heading.alarm, as: .bad, row: area.row, column: start + 2)
    }
    let role: Role = isSelected ? .borderFocused : .border
    screen.fill(area.withoutTop(1).top(1), with: screen.glyphs.box.horizontal, as: role)
  }

  // Between its neighbours, which left and right lead to.
  private func drawAlone(
    _ group: Int, among headings: [Table.Heading], on screen: inout Screen, in area: Area
  ) {
    let third = area.width / 3
    if group > 0 {
      let before = headings[group - 1]
      screen.write(
        "\(screen.glyphs.left) \(before.title) \(before.count)", as: .quiet, row: area.row, column: area.column,
        width: third - 1)
    }
    if group + 1 < headings.count {
      let after = headings[group + 1]
      screen.writeTrailing(
        "\(after.title) \(after.count) \(screen.glyphs.right)", as: .quiet, row: area.row,
        column: area.endColumn - third + 1, width: third - 1)
    }
    let middle = Area(row: area.row, column: area.column + third, width: area.width - 2 * third, height: 2)
    drawHeading(headings[group], true, (false, false), on: &screen, in: middle)
    screen.fill(area.withoutTop(1).top(1), with: screen.glyphs.box.horizontal, as: .borderFocused)
  }

  private func drawCards(
    of group: Int, count: Int, selected: Int?, on screen: inout Screen, in area: Area, tops: inout [String: Int]
  ) -> Int {
    let height = CardView.height(in: area.height)
    let visible = max(1, area.height / height)
    let key = "board \(list.place) \(group)"
    let top = ListWindow.top(keeping: selected, from: tops[key] ?? 0, height: visible, count: count)
    tops[key] = top
    for (offset, card) in list.cards(of: group, top..<top + visible, context).enumerated() {
      CardView(
        card: card, isSelected: selected == top + offset, isMarked: list.list?.marked.contains(card.id) == true
      ).draw(on: &screen, in: area.withoutTop(offset * height).top(height))
    }
    let edge = Area(row: area.row, column: area.endColumn, width: 1, height: min(area.height, visible * height))
    ScrollMark(top: top, visible: visible, total: count).draw(on: &screen, in: edge)
    return visible
  }
}

extension ListWindow {
  /// The first of a few things side by side such that the selected one is among them: no more is moved than is needed.
  static func first(keeping selected: Int?, from first: Int, room: Int, count: Int) -> Int {
    let last = max(0, count - room)
    guard let selected else { return min(first, last) }
    return min(last, max(selected - room + 1, min(first, selected)))
  }
}
