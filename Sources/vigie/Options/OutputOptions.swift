import ArgumentParser
import Dashboard
import Exchange
import Foundation
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

  func print(_ table: Table, _ context: Context) {
    if json {
      Output.write(TableJSON.text(table))
    } else if csv {
      Output.write(
        CSVWriter.text(TableCells.rows(of: table, context), separator: context.language == .french ? ";" : ","))
    } else {
      Output.write(PlainText.text(table, context))
    }
  }

  func print(_ detail: Detail, rows table: Table, _ context: Context) {
    json || csv ? print(table, context) : Output.write(PlainText.text(detail, context))
  }
}

/// Standard output, written whole.
enum Output {
  static func write(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  static func say(_ phrase: Phrase) {
    write(Speech.phrases.capitalized(phrase) + "\n")
  }
}
