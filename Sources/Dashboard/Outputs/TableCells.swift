/// A table as other programs take it: the names of its columns, then the rows as texts.
public enum TableCells {
  public static func rows(of table: Table) -> [[String]] {
    let kept = kept(table)
    return [kept.map { table.columns[$0].key }]
      + table.rows.map { row in kept.map { row.cells.indices.contains($0) ? text(row.cells[$0]) : "" } }
  }

  // A trend repeats figures that have a table of their own.
  static func kept(_ table: Table) -> [Int] { table.columns.indices.filter { table.columns[$0].key != "trend" } }

  private static func text(_ cell: Cell) -> String {
    if case .progress(let percent) = cell { return String(percent) }
    return PlainText.words(cell)
  }
}
