import Dashboard

/// A line of a list as a card: its sign, code and state, then its title, then whose it is.
struct CardView {
  let card: ListCard
  let isSelected: Bool
  let isMarked: Bool

  /// Rows of one card, with the blank one under it, on a board of so many rows.
  static func height(in rows: Int) -> Int { rows >= 20 ? 4 : rows >= 9 ? 3 : 2 }

  func draw(on screen: inout Screen, in area: Area) {
    guard !area.isEmpty else { return }
    if isSelected {
      screen.fill(area.top(min(3, area.height)).left(1), with: screen.glyphs.selection, as: .borderFocused)
      screen.cursor = .init(row: area.row, column: area.column, isVisible: false)
    }
    if isMarked { screen.write(screen.glyphs.check, as: .accent, row: area.row, column: area.column + 1) }
    let text = area.withoutLeft(2)
    let code = screen.write(
      screen.glyphs.sign(of: card.mark) + " ", as: Role(card.tone), row: text.row, column: text.column,
      width: text.width)
    let used =
      code
      + screen.write(
        card.code, as: .accent, row: text.row, column: text.column + code, width: text.width - code)
    screen.writeTrailing(
      card.state, as: Role(card.tone), row: text.row, column: text.column + used + 1, width: text.width - used - 1)
    guard area.height >= 2 else { return }
    screen.write(
      card.title, as: isSelected ? .selected : .plain, row: text.row + 1, column: text.column, width: text.width)
    guard area.height >= 3 else { return }
    screen.write(card.owner, as: .quiet, row: text.row + 2, column: text.column, width: text.width)
  }
}
