import ArgumentParser
import Dashboard
import Exchange
import Foundation
import Quality
import QualityStore

/// `vigie report needs --year 2027 --output besoins-2027.html`: on paper, for people who do not use Vigie.
struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: say("help.report"), subcommands: [ReportNeedsCommand.self])
}

struct ReportNeedsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "needs", abstract: say("help.reportNeeds"), discussion: say("help.reportNeeds.discussion"))

  @OptionGroup var needs: NeedsOptions

  @Option(name: .shortAndLong, help: ArgumentHelp(say("option.reportFile"), valueName: say("option.file")))
  var output: String?

  @Flag(help: ArgumentHelp(say("option.replacing")))
  var replace = false

  @OptionGroup var options: StoreOptions

  func run() throws {
    let store = try options.open()
    let context = options.context(for: store)
    let (year, quarter) = (try needs.year(context), try needs.quarter())
    let format = try output.map(ReportFormat.init(path:)) ?? .txt
    let report = try store.read { try NeedsReport(of: year, quarter: quarter, $0, context) }.detail(context)
    let text: String
    switch format {
    case .txt: text = PlainText.text(report, context)
    case .html: text = PrintedPage(report, context).html
    case .md: text = PrintedPage(report, context).markdown
    case .csv:
      var list = ListPanel(NeedsList(of: year, quarter: quarter))
      try store.read { try list.read($0, context) }
      text = CSVWriter.text(
        TableCells.rows(of: list.table(context), context), separator: TableCells.separator(context))
    }
    guard let output else { return try Output.write(text) }
    guard replace || !context.files.exists(output) else {
      throw Complaint(Phrase("report.alreadyThere", ["path": .text(CleanText.line(output))]))
    }
    try OwnFile(path: Folders.expanded(output), name: CleanText.line(output)).write(text, replacing: replace)
    try Output.say(Phrase("report.written", ["path": .text(CleanText.line(output))]))
  }
}

/// How a report is written, by the ending of the file's name.
enum ReportFormat: String, CaseIterable {
  case html, md, csv, txt

  /// Refuses any other ending.
  init(path: String) throws {
    let ending = path.split(separator: ".", omittingEmptySubsequences: false).last.map { $0.lowercased() } ?? ""
    guard let format = ReportFormat(rawValue: ending) else {
      throw Complaint(Phrase("report.badEnding", ["path": .text(CleanText.line(path))]), code: EX_DATAERR)
    }
    self = format
  }
}

extension PrintedPage {
  /// What is told of a thing, as a page.
  init(_ detail: Detail, _ context: Context) {
    self.init(
      language: context.language.rawValue, title: detail.title,
      blocks: detail.blocks.compactMap { PrintedPage.block($0, context) })
  }

  private static func block(_ block: Detail.Block, _ context: Context) -> Block? {
    switch block {
    case .heading(let text): .heading(text)
    case .paragraph(let text, _): .paragraph(text)
    case .field(let label, let cell): .field(label, PlainText.words(cell, context))
    case .table(let table):
      .table(
        table.columns.map { Column($0.title, isTrailing: $0.alignment == .trailing) },
        rows: table.grouped.map { $0.row.cells.map { PlainText.words($0, context) } })
    // No report draws one: what a chart says is told in words.
    case .chart, .gap: nil
    }
  }
}
