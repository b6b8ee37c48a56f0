import Dashboard

/// The rows of a detail: each block with its height, drawn only where it is visible.
struct DetailLayout {
  private struct Part {
    let height: Int
    let draw: (inout Screen, Area) -> Void
  }

  private let parts: [Part]
  private let width: Int
  private let glyphs: GlyphSet

  let height: Int

  init(_ detail: Detail, size: Size, glyphs: GlyphSet) {
    let labels = Self.labelWidth(in: detail, width: size.width, glyphs: glyphs)
    var (parts, rest) = ([Part](), detail.blocks[...])
    while let block = rest.popFirst() {
      if case .heading = block, rest.startIndex > 1, detail.blocks[rest.startIndex - 2] != .gap {
        parts.append(Self.gap)
      }
      if let next = rest.first, let pair = Self.pair(block, next, size.width, labels, glyphs) {
        parts.append(pair)
        rest.removeFirst()
      } else {
        parts.append(Self.part(block, size, labels, glyphs))
      }
    }
    self.parts = parts
    width = size.width
    self.glyphs = glyphs
    height = parts.reduce(0) { $0 + $1.height }
  }

  /// These rows, with blocks that begin above cut.
  func screen(_ rows: Range<Int>) -> Screen {
    var result = Screen(Size(width: width, height: rows.count), glyphs: glyphs)
    var row = -rows.lowerBound
    for part in parts {
      if row < rows.count, row + part.height > 0 {
        part.draw(&result, Area(row: row, column: 0, width: width, height: part.height))
      }
      row += part.height
    }
    return result
  }

  private static var gap: Part { Part(height: 1) { _, _ in } }

  private static func part(_ block: Detail.Block, _ size: Size, _ labels: Int, _ glyphs: GlyphSet) -> Part {
    switch block {
    case .gap: gap
    case .heading(let text): lines(TextWrap.lines(of: text, width: size.width, glyphs: glyphs), as: .heading)
    case .paragraph(let text, let tone):
      lines(TextWrap.lines(of: text, width: size.width, glyphs: glyphs), as: Role(tone))
    case .field(let label, let cell): field(label, cell, size.width, labels, glyphs)
    case .chart(let chart):
      Part(height: min(14, max(6, size.height * 2 / 5))) { ChartView(chart).draw(on: &$0, in: $1) }
    case .table(let table):
      Part(height: table.rows.count + 1) { screen, area in
        TableView(table, isFocused: false).draw(on: &screen, in: area)
      }
    }
  }

  private static func lines(_ lines: [String], as role: Role) -> Part {
    Part(height: lines.count) { screen, area in
      for (offset, line) in lines.enumerated() {
        screen.write(line, as: role, row: area.row + offset, column: area.column, width: area.width)
      }
    }
  }

  private static func field(_ label: String, _ cell: Cell, _ width: Int, _ labels: Int, _ glyphs: GlyphSet) -> Part {
    let start = labels + 2
    guard case .text(let text, let tone) = cell else {
      return Part(height: 1) { screen, area in
        screen.write(label, as: .quiet, row: area.row, column: area.column, width: labels)
        CellView(cell: cell).draw(on: &screen, row: area.row, column: start, width: width - start)
      }
    }
    let lines = TextWrap.lines(of: text, width: max(1, width - start), glyphs: glyphs)
    return Part(height: lines.count) { screen, area in
      screen.write(label, as: .quiet, row: area.row, column: area.column, width: labels)
      for (offset, line) in lines.enumerated() {
        screen.write(line, as: Role(tone), row: area.row + offset, column: start, width: width - start)
      }
    }
  }

  private static let twoColumns = 72

  /// Two short fields side by side, where there is room.
  private static func pair(
    _ block: Detail.Block, _ next: Detail.Block, _ width: Int, _ labels: Int, _ glyphs: GlyphSet
  ) -> Part? {
    guard width >= twoColumns, case .field(let label, let cell) = block, case .field(let nextLabel, let nextCell) = next
    else { return nil }
    let half = width / 2
    let room = half - labels - 4
    guard let first = length(of: cell, glyphs), let second = length(of: nextCell, glyphs), max(first, second) <= room
    else { return nil }
    return Part(height: 1) { screen, area in
      for (label, cell, start) in [(label, cell, 0), (nextLabel, nextCell, half)] {
        screen.write(label, as: .quiet, row: area.row, column: area.column + start, width: labels)
        CellView(cell: cell).draw(on: &screen, row: area.row, column: start + labels + 2, width: room)
      }
    }
  }

  // Nil for what takes all the room it is given.
  private static func length(of cell: Cell, _ glyphs: GlyphSet) -> Int? {
    switch cell {
    case .text(let text, _), .sign(let text, _, _), .number(_, let text, _), .day(_, let text, _):
      text.contains("\n") ? nil : glyphs.cells(of: text)
    case .mark(_, let text), .short(_, let text, _): 2 + glyphs.cells(of: text)
    case .progress: 16
    case .trend, .marks: nil
    }
  }

  /// The widest label, within half of the width.
  private static func labelWidth(in detail: Detail, width: Int, glyphs: GlyphSet) -> Int {
    let widths = detail.blocks.map { block in
      if case .field(let label, _) = block { glyphs.cells(of: label) } else { 0 }
    }
    return min(widths.max() ?? 0, width / 2)
  }
}
