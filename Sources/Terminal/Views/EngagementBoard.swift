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

  func rows(width: Int) -> Int {
    lines(width: width).count
  }

  func draw(on screen: inout Screen, in area: Area, isFocused: Bool) {
    for (offset, line) in lines(width: area.width).prefix(area.height).enumerated() {
      if let module = line.module {
        screen.write("M\(module)", as: .quiet, row: area.row + offset, column: area.column)
      }
      for (position, index) in line.indices.enumerated() {
        draw(
          index, on: &screen, row: area.row + offset,
          column: area.column + EngagementBoard.label + position * EngagementBoard.cell, isFocused: isFocused)
      }
    }
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

  // A module begins a line of its own, with its number.
  private func lines(width: Int) -> [(module: Int?, indices: [Int])] {
    let perLine = max(1, min(OverviewPanel.engagementsPerLine, (width - EngagementBoard.label) / EngagementBoard.cell))
    var lines: [(module: Int?, indices: [Int])] = []
    for (index, line) in list.lines.enumerated() {
      let isNew = index == 0 || list.lines[index - 1].module.number != line.module.number
      if isNew || lines[lines.count - 1].indices.count == perLine {
        lines.append((isNew ? line.module.number : nil, []))
      }
      lines[lines.count - 1].indices.append(index)
    }
    return lines
  }
}
