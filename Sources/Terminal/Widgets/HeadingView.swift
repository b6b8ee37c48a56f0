import Dashboard

/// The title of some rows of a table, how many they are and what is wrong with some: « ▾ SIDSIC  4  2 en retard ».
struct HeadingView {
  let heading: Table.Heading
  let isSelected: Bool

  /// After the column of the selection's sign.
  func draw(on screen: inout Screen, in area: Area) {
    let sign = heading.isFolded ? screen.glyphs.folded : screen.glyphs.unfolded
    screen.write(sign, as: .accent, row: area.row, column: area.column + 1)
    let room = area.withoutLeft(3)
    let counts = screen.width(of: heading.count) + 2
    let title = screen.write(
      heading.title, as: isSelected ? .selected : .heading, row: area.row, column: room.column,
      width: max(1, room.width - counts))
    // Blanks are written too: a timeline has its line of today under them.
    let count = screen.write(
      " \(heading.count) ", as: .quiet, row: area.row, column: room.column + title, width: room.width - title)
    let used = title + count + 1
    guard !heading.alarm.isEmpty, screen.width(of: heading.alarm) <= room.width - used else { return }
    screen.write(heading.alarm, as: .bad, row: area.row, column: room.column + used)
  }
}
