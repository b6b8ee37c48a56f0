import Dashboard
import Foundation

/// A table as JSON: one object per row, named by the columns' keys; numbers are numbers.
enum TableJSON {
  static func text(_ table: Table) -> String {
    guard !table.rows.isEmpty else { return "[]\n" }
    let rows = table.grouped.map { group, row in
      Dictionary(
        Array(zip(table.columns.map(\.key), row.cells.map(value))) + (table.grouping.map { [($0.key, group)] } ?? []),
        uniquingKeysWith: { first, _ in first })
    }
    return PlainJSON.text(rows)
  }

  private static func value(of cell: Cell) -> Any {
    switch cell {
    case .text(let text, _): text
    case .mark(_, let word), .short(_, _, let word), .sign(_, let word, _): word
    case .number(let number, _, _): number.map { $0 as Any } ?? NSNull()
    case .day(let day, _, _): day.map { $0.iso as Any } ?? NSNull()
    case .marks(let marks): marks.map { ["label": $0.label, "state": $0.word] }
    case .trend(let values): values.map { $0.map { $0 as Any } ?? NSNull() }
    case .progress(let percent): percent
    }
  }
}
