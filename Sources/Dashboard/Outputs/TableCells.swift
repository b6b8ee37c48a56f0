import Quality

/// A table as other programs take it: the names of its columns, then the rows as texts.
public enum TableCells {
  /// Numbers have all their digits, and the language's decimal sign; days are written 2026-11-24.
  public static func rows(of table: Table, _ context: Context) -> [[String]] {
    let kept = kept(table)
    let head = table.grouping.map { [$0.key] } ?? []
    return [head + kept.map { table.columns[$0].key }]
      + table.grouped.map { group, row in
        (table.grouping == nil ? [] : [group])
          + kept.map { row.cells.indices.contains($0) ? text(row.cells[$0], context) : "" }
      }
  }

  /// Between cells, as spreadsheets of the language expect it.
  public static func separator(_ context: Context) -> String { context.language == .french ? ";" : "," }

  // A trend repeats figures that have a table of their own.
  static func kept(_ table: Table) -> [Int] { table.columns.indices.filter { table.columns[$0].key != "trend" } }

  private static func text(_ cell: Cell, _ context: Context) -> String {
    switch cell {
    case .progress(let percent): String(percent)
    case .number(let number, _, _): number.map { context.notation.exact($0) } ?? ""
    case .day(let day, _, _): day?.iso ?? ""
    case .text, .mark, .short, .marks, .sign, .trend: PlainText.words(cell, context)
    }
  }
}
