import Dashboard
import Quality

/// What to do this morning: two columns where there is room, rows on a narrower screen, the focused zone alone on a
/// small one.
struct OverviewView {
  let panel: OverviewPanel
  let context: Context

  init(_ panel: OverviewPanel, _ context: Context) {
    self.panel = panel
    self.context = context
  }

  /// Returns how many rows of the focused zone are visible.
  func draw(on screen: inout Screen, in area: Area, tops: inout [String: Int]) -> Int {
    var body = area
    if area.height >= 10 {
      drawObligations(on: &screen, in: area.top(1))
      body = area.withoutTop(1)
    }
    guard let places = places(in: body) else { return draw(panel.zone, on: &screen, in: body, tops: &tops) }
    var page = 0
    for (zone, place) in places {
      let rows = draw(zone, on: &screen, in: place, tops: &tops)
      if zone == panel.zone { page = rows }
    }
    return page
  }

  private typealias Places = [(OverviewPanel.Zone, Area)]

  // Nil where only one zone has room.
  private func places(in area: Area) -> Places? {
    if area.width >= 110, area.height >= 16 { return columns(in: area) }
    return area.width >= 64 && area.height >= 18 ? rows(in: area) : nil
  }

  private func columns(in area: Area) -> Places {
    let left = area.left(area.width * 3 / 5)
    let right = area.withoutLeft(left.width)
    let board = boardHeight(left)
    let actions = right.height * 11 / 20
    return [
      (.engagements, left.top(board)), (.indicators, left.withoutTop(board)), (.actions, right.top(actions)),
      (.trainings, right.withoutTop(actions)),
    ]
  }

  // Titles must stay readable: indicators take the whole width, actions and trainings share it.
  private func rows(in area: Area) -> Places {
    let board = boardHeight(area)
    let rest = area.withoutTop(board)
    let indicators = (rest.height + 2) / 2
    let below = rest.withoutTop(indicators)
    let actions = below.left(below.width / 2)
    return [
      (.engagements, area.top(board)), (.indicators, rest.top(indicators)), (.actions, actions),
      (.trainings, below.withoutLeft(actions.width)),
    ]
  }

  private func boardHeight(_ area: Area) -> Int {
    EngagementBoard(panel.engagements, context).rows(width: area.width - 4) + 2
  }

  private func draw(_ zone: OverviewPanel.Zone, on screen: inout Screen, in area: Area, tops: inout [String: Int])
    -> Int
  {
    let list = panel[zone]
    let isFocused = zone == panel.zone
    let hasFrame = area.height >= 4 || (zone == .engagements && area.height == boardHeight(area))
    let inside =
      hasFrame
      ? Frame(list.title(context), note: list.note(context), isFocused: isFocused).draw(on: &screen, in: area) : area
    guard zone != .engagements else {
      return EngagementBoard(panel.engagements, context).draw(on: &screen, in: inside, isFocused: isFocused)
    }
    return ZoneRows(list, context, empty: context.phrases(list.emptiness))
      .draw(on: &screen, in: inside, isFocused: isFocused, hasTitles: false, key: "overview \(zone)", tops: &tops)
  }

  private func drawObligations(on screen: inout Screen, in area: Area) {
    var column = area.column + 1
    for deadline in panel.obligations {
      let mark = deadline.mark(on: context.today)
      let text = "\(screen.glyphs.sign(of: mark)) \(deadline.short(context))"
      guard column + screen.width(of: text) < area.endColumn else { continue }
      column += screen.write(text, as: Role(mark.tone), row: area.row, column: column) + 3
    }
  }
}
