import ArgumentParser
import Dashboard
import Exchange
import Quality

/// How a command prints: for people, or for other programs.
struct OutputOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(say("option.plain")))
  var plain = false

  @Flag(help: ArgumentHelp(say("option.json")))
  var json = false

  @Flag(help: ArgumentHelp(say("option.csv")))
  var csv = false

  func validate() throws {
    guard [plain, json, csv].count(where: { $0 }) <= 1 else { throw ValidationError(say("error.oneFormat")) }
  }

  /// Whether people read it, rather than a program.
  var isPlain: Bool { !json && !csv }

  /// `emptiness` is what people are told instead of no row at all.
  func print(_ table: Table, emptiness: Phrase, _ context: Context) throws {
    if json {
      try Output.write(TableJSON.text(table))
    } else if csv {
      try Output.write(
        CSVWriter.text(TableCells.rows(of: table, context), separator: TableCells.separator(context)))
    } else {
      try Output.write(PlainText.text(table, emptiness: emptiness, context))
    }
  }

  /// People are told everything; programs get the rows.
  func print(_ detail: Detail, _ table: Table, emptiness: Phrase, _ context: Context) throws {
    guard isPlain else { return try print(table, emptiness: emptiness, context) }
    let rows: Detail.Block =
      table.rows.isEmpty ? .paragraph(PlainText.text(of: emptiness, context), .quiet) : .table(table)
    let whole = Detail(title: detail.title, blocks: detail.blocks + [.gap, rows])
    try Output.write(PlainText.text(whole, context))
  }
}
