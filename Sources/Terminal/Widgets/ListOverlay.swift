/// A box in the middle of the screen with lines to choose from: the palette, completions.
public struct ListOverlay {
  public struct Line: Equatable, Sendable {
    public let text: String
    /// At the right: a key, a kind.
    public let note: String
    public let tone: Role

    public init(_ text: String, note: String = "", as tone: Role = .plain) {
      self.text = text
      self.note = note
      self.tone = tone
    }
  }

  public var title: String
  /// What is being typed to find a line, and where the caret is in it.
  public var query: (text: String, caret: Int)?
  public var lines: [Line]
  public var selected: Int?
  public var empty: String

  public init(
    _ title: String, query: (text: String, caret: Int)? = nil, lines: [Line], selected: Int?, empty: String = ""
  ) {
    self.title = title
    self.query = query
    self.lines = lines
    self.selected = selected
    self.empty = empty
  }

  public func draw(on screen: inout Screen, in area: Area, width: Int = 72) {
    var inside = drawBox(on: &screen, in: area, width: width)
    if let query {
      drawQuery(query.text, query.caret, on: &screen, in: inside.top(1))
      inside = inside.withoutTop(1)
    }
    drawLines(on: &screen, in: inside)
  }

  // Returns the area inside; where there is no room for a frame, all of it.
  private func drawBox(on screen: inout Screen, in area: Area, width: Int) -> Area {
    let extra = query == nil ? 2 : 3
    guard area.height > extra + 1 else {
      screen.fill(area)
      return area
    }
    let height = min(max(lines.count, 1) + extra, max(extra + 1, area.height - 2))
    let box = area.centered(width: min(width, max(10, area.width - 4)), height: height)
    screen.fill(box)
    let position = ScrollMark.position(of: selected, among: lines.count)
    return Frame(title, note: position, isFocused: true).draw(on: &screen, in: box)
  }

  private func drawQuery(_ text: String, _ caret: Int, on screen: inout Screen, in area: Area) {
    screen.write(screen.glyphs.pathSeparator, as: .helpKey, row: area.row, column: area.column)
    FieldView(label: "", text: text, caret: caret, labelWidth: 0).draw(on: &screen, in: area.withoutLeft(2))
  }

  private func drawLines(on screen: inout Screen, in area: Area) {
    guard !area.isEmpty else { return }
    if lines.isEmpty { screen.write(empty, as: .quiet, row: area.row, column: area.column, width: area.width) }
    let top = ListWindow.top(keeping: selected, from: 0, height: area.height, count: lines.count)
    for (offset, line) in lines.dropFirst(top).prefix(area.height).enumerated() {
      draw(line, isSelected: top + offset == selected, on: &screen, in: area.withoutTop(offset).top(1))
    }
  }

  private func draw(_ line: Line, isSelected: Bool, on screen: inout Screen, in area: Area) {
    if isSelected { screen.fill(area, as: .selected) }
    let note = min(screen.width(of: line.note), area.width / 3)
    let room = area.width - (note > 0 ? note + 2 : 0)
    screen.write(line.text, as: isSelected ? .selected : line.tone, row: area.row, column: area.column, width: room)
    screen.writeTrailing(
      line.note, as: isSelected ? .selected : .quiet, row: area.row, column: area.endColumn - note, width: note)
    guard isSelected, query == nil else { return }
    screen.cursor = .init(row: area.row, column: area.column, isVisible: false)
  }
}
