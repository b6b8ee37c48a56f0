import Dashboard

/// Every engagement as its number and a mark, module by module.
struct EngagementBoard {
  let list: ListPanel<EngagementsList>
  let context: Context

  init(_ list: ListPanel<EngagementsList>, _ context: Context) {
    self.list = list
    self.context = context
  }

  private static let cell = 4
  private static let label = 4

  func rows(width: Int) -> Int { lines(width: width).count }

  /// Returns how many engagements a line holds.
  func draw(on screen: inout Screen, in area: Area, isFocused: Bool) -> Int {
    for (offset, line) in lines(width: area.width).prefix(area.height).enumerated() {
      for piece in line {
        let column = area.column + piece.column
        switch piece.content {
        case .module(let number): screen.write("M\(number)", as: .quiet, row: area.row + offset, column: column)
        case .engagement(let index):
          draw(index, on: &screen, row: area.row + offset, column: column, isFocused: isFocused)
        }
      }
    }
    return max(1, (area.width - EngagementBoard.label) / EngagementBoard.cell)
  }

  private func draw(_ index: Int, on screen: inout Screen, row: Int, column: Int, isFocused: Bool) {
    let line = list.lines[index]
    let mark = line.standing.mark
    let isSelected = isFocused && list.selected?.engagement.number == line.engagement.number
    let number = String(line.engagement.number)
    let padded = String(repeating: " ", count: max(0, 2 - number.count)) + number
    screen.write(padded, as: isSelected ? .selected : .plain, row: row, column: column)
    screen.write(
      screen.glyphs.sign(of: mark), as: isSelected ? .selected : Role(mark.tone), row: row, column: column + 2)
    if isSelected { screen.cursor = .init(row: row, column: column, isVisible: false) }
  }

  private struct Piece {
    enum Content {
      case module(Int)
      case engagement(Int)
    }

    let content: Content
    let column: Int
  }

  // The number of a module stands before its first engagement; lines begin under the first engagement.
  private func lines(width: Int) -> [[Piece]] {
    var lines: [[Piece]] = [[]]
    var column = 0
    for (index, line) in list.lines.enumerated() {
      let isNew = index == 0 || list.lines[index - 1].module.number != line.module.number
      let needed = EngagementBoard.cell + (isNew && index > 0 ? EngagementBoard.label : 0)
      if column + needed > width, !lines[lines.count - 1].isEmpty {
        lines.append([])
        column = isNew ? 0 : EngagementBoard.label
      }
      if isNew {
        lines[lines.count - 1].append(Piece(content: .module(line.module.number), column: column))
        column += EngagementBoard.label
      }
      lines[lines.count - 1].append(Piece(content: .engagement(index), column: column))
      column += EngagementBoard.cell
    }
    return lines
  }
}
