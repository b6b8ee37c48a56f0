/// A box with a title at its left and a note at its right, in the upper border.
public struct Frame {
  public var title: String
  public var note: String
  public var isFocused: Bool

  public init(_ title: String, note: String = "", isFocused: Bool = false) {
    self.title = title
    self.note = note
    self.isFocused = isFocused
  }

  /// Returns the area inside, with a blank column at each side where the box is wide.
  @discardableResult
  public func draw(on screen: inout Screen, in area: Area) -> Area {
    guard area.width >= 2, area.height >= 2 else { return area }
    drawBorder(on: &screen, in: area)
    drawTitles(on: &screen, in: area)
    return area.inset(rows: 1, columns: area.width >= 30 ? 2 : 1)
  }

  private var role: Role { isFocused ? .borderFocused : .border }

  private func drawBorder(on screen: inout Screen, in area: Area) {
    let box = screen.glyphs.box
    let last = (row: area.endRow - 1, column: area.endColumn - 1)
    screen.fill(area.inset(rows: 0, columns: 1).top(1), with: box.horizontal, as: role)
    screen.fill(area.inset(rows: 0, columns: 1).bottom(1), with: box.horizontal, as: role)
    screen.fill(area.inset(rows: 1, columns: 0).left(1), with: box.vertical, as: role)
    screen.fill(area.inset(rows: 1, columns: 0).right(1), with: box.vertical, as: role)
    screen.write(box.topLeft, as: role, row: area.row, column: area.column)
    screen.write(box.topRight, as: role, row: area.row, column: last.column)
    screen.write(box.bottomLeft, as: role, row: last.row, column: area.column)
    screen.write(box.bottomRight, as: role, row: last.row, column: last.column)
  }

  /// The cells that a title has in a box.
  static func titleWidth(in area: Area) -> Int { area.width - 6 }

  private func drawTitles(on screen: inout Screen, in area: Area) {
    let room = area.width - 4
    guard room >= 3 else { return }
    let titleWidth = min(screen.width(of: title), Frame.titleWidth(in: area))
    if !title.isEmpty {
      screen.write(" ", row: area.row, column: area.column + 2)
      screen.write(title, as: .title, row: area.row, column: area.column + 3, width: titleWidth)
      screen.write(" ", row: area.row, column: area.column + 3 + titleWidth)
    }
    let noteRoom = room - titleWidth - 5
    let note = screen.fitting(note, in: noteRoom)
    let noteWidth = min(screen.width(of: note), noteRoom)
    guard !note.isEmpty, noteWidth >= min(6, screen.width(of: note)) else { return }
    let column = area.endColumn - 3 - noteWidth
    screen.write(" ", row: area.row, column: column - 1)
    screen.write(note, as: .quiet, row: area.row, column: column, width: noteWidth)
    screen.write(" ", row: area.row, column: column + noteWidth)
  }
}
