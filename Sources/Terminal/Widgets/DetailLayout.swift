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
    parts = detail.blocks.enumerated().flatMap { index, block -> [Part] in
      let isAfterText = index > 0 && detail.blocks[index - 1] != .gap
      if case .heading = block, isAfterText { return [Self.gap, Self.part(block, size, labels, glyphs)] }
      return [Self.part(block, size, labels, glyphs)]
    }
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

  /// The widest label, within a third of the width.
  private static func labelWidth(in detail: Detail, width: Int, glyphs: GlyphSet) -> Int {
    let widths = detail.blocks.map { block in
      if case .field(let label, _) = block { glyphs.cells(of: label) } else { 0 }
    }
    return min(widths.max() ?? 0, max(0, width * 2 / 5))
  }
}
