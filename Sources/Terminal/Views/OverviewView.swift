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

  // With the limits of what is near where all have room; else in few words, what is due first, and how many more.
  private func drawObligations(on screen: inout Screen, in area: Area) {
    let room = area.width - 2
    let full = panel.obligations.map { text(of: $0, $0.full(context), screen) }
    let widest = full.reduce(0) { $0 + screen.width(of: $1) + gap } - gap
    let texts = widest <= room ? full : panel.obligations.map { text(of: $0, $0.short(context), screen) }
    let more = { (count: Int) in context.phrases("obligations.more", ["count": .count(count)]) }
    var column = area.column + 1
    var left = texts.count
    for (deadline, text) in zip(panel.obligations, texts) {
      let reserved = left > 1 ? gap + screen.width(of: more(left - 1)) : 0
      guard column + screen.width(of: text) + reserved < area.endColumn else { continue }
      let role = Role(deadline.mark(on: context.today).tone)
      column += screen.write(text, as: role, row: area.row, column: column) + gap
      left -= 1
    }
    if left > 0 { screen.write(more(left), as: Role(.quiet), row: area.row, column: column) }
  }

  private let gap = 3

  private func text(of deadline: ObligationDeadline, _ words: String, _ screen: Screen) -> String {
    "\(screen.glyphs.sign(of: deadline.mark(on: context.today))) \(words)"
  }
}
