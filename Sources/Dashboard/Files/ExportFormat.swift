import Quality

/// How a list is written to a file, by the ending of its name.
public enum ExportFormat: String, CaseIterable, Sendable {
  case csv, json, txt

  /// Nil for any other ending.
  public init?(path: String) {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/"),
      let format = ExportFormat(rawValue: path[path.index(after: dot)...].lowercased())
    else { return nil }
    self = format
  }

  /// The list as the command line prints it with `--csv`, `--json` and `--plain`.
  func content(of table: Table, emptiness: Phrase, _ context: Context) -> FileContent {
    switch self {
    case .csv: .rows(TableCells.rows(of: table, context), separator: TableCells.separator(context))
    case .json: .objects(table)
    case .txt: .text(PlainText.text(table, emptiness: emptiness, context))
    }
  }
}
