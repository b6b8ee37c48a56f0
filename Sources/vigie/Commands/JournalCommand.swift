import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie journal`: who decided what, and when.
struct JournalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "journal", abstract: say("help.journal"))

  @Option(help: ArgumentHelp(say("option.filter"), valueName: say("option.words")))
  var filter: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(say("option.limit"), valueName: "N"))
  var limit = 50

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: StoreOptions

  func validate() throws {
    guard limit < 1 else { return }
    throw ValidationError(say("usage.invalid", ["value": .text(String(limit)), "argument": "--limit <N>"]))
  }

  func run() throws {
    let store = try options.open()
    let context = options.context(for: store)
    // The filter looks through the whole journal, however few decisions are printed.
    var panel = ListPanel(JournalList(length: filter == nil ? limit : Int.max))
    try store.read { try panel.read($0, context) }
    if let filter { panel.filter(filter, context) }
    var table = panel.table(context)
    table.rows = Array(table.rows.prefix(limit))
    try output.print(table, emptiness: panel.emptiness, context)
    try tellRest(store, panel.count, printed: table.rows.count, context)
  }

  // Nobody should take the latest decisions for all of them.
  private func tellRest(_ store: QualityStore, _ matching: Int, printed: Int, _ context: Context) throws {
    let total = filter == nil ? try store.read { try $0.journalCount() } : matching
    guard output.isPlain, total > printed else { return }
    try Output.write("\n")
    try Output.say(Phrase("journal.summaryPart", ["count": .count(printed), "total": .count(total)]))
  }
}
