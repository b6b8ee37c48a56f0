import Quality

/// What a panel shows, as text that reads aloud well and needs no colour: for mail, minutes and screen readers.
public enum PlainText {
  /// `emptiness` is said where there is no row.
  public static func text(_ table: Table, emptiness: Phrase, _ context: Context) -> String {
    table.rows.isEmpty ? text(of: emptiness, context) + "\n" : sections(table, context)
  }

  // Each group under its title; all with the same columns.
  private static func sections(_ table: Table, _ context: Context) -> String {
    guard table.grouping != nil else { return text(table, context) }
    let lines = text(Table(columns: table.columns, rows: table.grouped.map(\.row)), context).split(separator: "\n")
    var (rest, sections) = (lines.dropFirst(), [String]())
    for row in table.rows {
      if let heading = row.heading {
        let told = [heading.title, heading.count, heading.alarm].filter { !$0.isEmpty }.joined(separator: " · ")
        sections.append("\(told)\n\(lines.first ?? "")")
      } else if let line = rest.popFirst(), !sections.isEmpty {
        sections[sections.count - 1] += "\n\(line)"
      }
    }
    return sections.joined(separator: "\n\n") + "\n"
  }

  public static func text(_ detail: Detail, _ context: Context) -> String {
    let blocks = detail.blocks.map { text(of: $0, context) }
    return (detail.title.isEmpty ? blocks : [detail.title] + blocks).joined(separator: "\n") + "\n"
  }

  /// A sentence as paper has it: where the screen's one names a key to press, there is another without it.
  public static func text(of phrase: Phrase, _ context: Context) -> String {
    let paper = Phrase(phrase.key + ".plain", phrase.values)
    return context.phrases(context.phrases.has(paper.key) ? paper : phrase)
  }

  private static func text(_ table: Table, _ context: Context) -> String {
    let shown = table.columns.indices.filter { isWorthShowing($0, table, context) }
    let titles = shown.map { title(of: table.columns[$0], context) }
    let rows = table.rows.map { row in shown.map { words(row.cells, $0, context) } }
    let widths = shown.indices.map { index in ([titles] + rows).map { $0[index].count }.max() ?? 0 }
    let lines = ([titles] + rows).map { cells in
      var line = ""
      for (index, cell) in cells.enumerated() {
        let blanks = String(repeating: " ", count: widths[index] - cell.count)
        line += table.columns[shown[index]].alignment == .leading ? cell + blanks : blanks + cell
        line += "  "
      }
      return trimmed(line)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  // A column of signs has no title on the screen: paper, which has the words of the signs, gives it one.
  static func title(of column: Table.Column, _ context: Context) -> String {
    guard column.title.isEmpty else { return column.title }
    let paper = "column.\(column.key).plain"
    return context.phrases(context.phrases.has(paper) ? paper : "column.state")
  }

  // Neither a column without a word, nor the word of a mark that another column says again.
  private static func isWorthShowing(_ column: Int, _ table: Table, _ context: Context) -> Bool {
    let said = table.rows.map { words($0.cells, column, context) }
    guard said.contains(where: { !$0.isEmpty }) else { return false }
    guard table.columns[column].title.isEmpty else { return true }
    return !table.columns.indices.contains { other in
      other != column && table.rows.map { words($0.cells, other, context) } == said
    }
  }

  private static func text(of block: Detail.Block, _ context: Context) -> String {
    switch block {
    case .heading(let text): text
    case .paragraph(let text, _): text
    case .field(let label, let cell):
      context.phrases("plain.field", ["label": .text(label), "value": .text(words(cell, context))])
    case .chart(let chart): text(of: chart, context)
    case .table(let table): String(text(table, context).dropLast())
    case .gap: ""
    }
  }

  // A chart in words: from, to, lowest, highest, latest.
  private static func text(of chart: Chart, _ context: Context) -> String {
    let measured = chart.points.filter { $0.value != nil }
    guard let first = measured.first, let last = measured.last,
      let low = measured.min(by: { ($0.value ?? 0) < ($1.value ?? 0) }),
      let high = measured.max(by: { ($0.value ?? 0) < ($1.value ?? 0) })
    else { return text(of: Phrase("measurements.none"), context) }
    // English writes its percent signs against the number.
    let isTight = chart.unit.isEmpty || (context.language == .english && ["%", "‰"].contains(chart.unit))
    let unit = (isTight ? "" : "\u{A0}") + chart.unit
    func told(_ point: Chart.Point) -> PhraseValue {
      .text("\(context.notation.number(point.value ?? 0))\(unit) (\(point.label))")
    }
    return context.phrases(
      "plain.chart",
      ["count": .count(measured.count), "first": told(first), "last": told(last), "low": told(low), "high": told(high)])
  }

  /// What a cell says, without its colour and its sign.
  public static func words(_ cell: Cell, _ context: Context) -> String {
    switch cell {
    case .text(let text, _): text
    case .mark(_, let word), .short(_, _, let word), .sign(_, let word, _): word
    case .number(_, let text, _), .day(_, let text, _): text
    case .marks(let marks): marks.map { $0.label.isEmpty ? $0.word : "\($0.label) \($0.word)" }.joined(separator: ", ")
    case .trend: ""
    case .progress(let percent): context.notation.value(Double(percent), unit: .percent)
    }
  }

  private static func words(_ cells: [Cell], _ column: Int, _ context: Context) -> String {
    cells.indices.contains(column) ? words(cells[column], context) : ""
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
