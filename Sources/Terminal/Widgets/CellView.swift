import Dashboard

/// Draws one cell of a table or one value of a detail, on one row.
struct CellView {
  let cell: Cell
  var alignment = Table.Alignment.leading
  /// Takes the place of the cell's own role, in a selected row.
  var role: Role?

  func draw(on screen: inout Screen, row: Int, column: Int, width: Int) {
    guard width > 0 else { return }
    switch cell {
    case .text(let text, let tone), .sign(let text, _, let tone), .number(_, let text, let tone),
      .day(_, let text, let tone):
      write(text, as: role ?? Role(tone), on: &screen, row: row, column: column, width: width)
    case .mark(let mark, let word):
      let sign = screen.glyphs.sign(of: mark)
      let text = width > 2 && !word.isEmpty ? sign + " " + word : sign
      write(text, as: role ?? Role(mark.tone), on: &screen, row: row, column: column, width: width)
    case .short(let mark, let text, _):
      let sign = screen.glyphs.sign(of: mark)
      write(
        text.isEmpty ? sign : "\(sign) \(text)", as: role ?? Role(mark.tone), on: &screen, row: row, column: column,
        width: width)
    case .marks(let marks):
      drawMarks(marks, on: &screen, row: row, column: column, width: width)
    case .trend(let values):
      let text = Sparkline.text(values, width: width, glyphs: screen.glyphs)
      write(text, as: role ?? .chartLine, on: &screen, row: row, column: column, width: width)
    case .progress(let percent):
      drawProgress(percent, on: &screen, row: row, column: column, width: width)
    }
  }

  private func write(_ text: String, as role: Role, on screen: inout Screen, row: Int, column: Int, width: Int) {
    switch alignment {
    case .leading: screen.write(text, as: role, row: row, column: column, width: width)
    case .trailing: screen.writeTrailing(text, as: role, row: row, column: column, width: width)
    }
  }

  /// As many as have room; how many more there are is said at the end.
  private func drawMarks(_ marks: [Marked], on screen: inout Screen, row: Int, column: Int, width: Int) {
    var start = 0
    for (index, marked) in marks.enumerated() {
      let text = screen.glyphs.sign(of: marked.mark) + marked.label
      let (left, isLast) = (marks.count - index - 1, index == marks.count - 1)
      let needed = screen.width(of: text) + (isLast ? 0 : screen.width(of: " +\(left)"))
      guard start + needed <= width || index == 0 else {
        screen.write("+\(left + 1)", as: role ?? .quiet, row: row, column: column + start, width: width - start)
        return
      }
      screen.write(text, as: role ?? Role(marked.mark.tone), row: row, column: column + start, width: width - start)
      start += screen.width(of: text) + 1
    }
  }

  /// A bar, and the number beside it where there is room.
  private func drawProgress(_ percent: Int, on screen: inout Screen, row: Int, column: Int, width: Int) {
    let percent = min(100, max(0, percent))
    let number = width >= 10 ? 6 : 0
    let bar = min(10, width - number)
    let done = percent == 100 ? bar : min(bar - 1, (bar * percent + 50) / 100)
    let text = String(repeating: screen.glyphs.progressDone, count: max(0, done))
    let rest = String(repeating: screen.glyphs.progressLeft, count: bar - max(0, done))
    screen.write(text, as: role ?? (percent == 100 ? .good : .chartLine), row: row, column: column)
    screen.write(rest, as: role ?? .quiet, row: row, column: column + max(0, done))
    guard number > 0 else { return }
    screen.writeTrailing("\(percent)\u{A0}%", as: role ?? .plain, row: row, column: column + bar, width: number)
  }
}
