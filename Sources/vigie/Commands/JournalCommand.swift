import ArgumentParser
import Dashboard
import QualityStore

/// `vigie journal`: who decided what, and when.
struct JournalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "journal", abstract: say("help.journal"))

  @Option(help: ArgumentHelp(say("option.filter"), valueName: say("option.words")))
  var filter: String?

  @Option(help: ArgumentHelp(say("option.limit"), valueName: "N"))
  var limit = 50

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: StoreOptions

  func run() throws {
    let store = try options.open()
    let context = options.context(for: store)
    var panel = ListPanel(JournalList(length: limit))
    try store.read { try panel.read($0, context) }
    if let filter { panel.filter(filter, context) }
    output.print(panel.table(context), context)
  }
}
