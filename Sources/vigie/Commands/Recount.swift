import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie recount INDICATOR PERIOD --reason TEXT`: computes a frozen figure again.
struct Recount: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: say("help.recount"))

  @Argument(help: ArgumentHelp(say("argument.indicator"), valueName: say("argument.indicator.name")))
  var indicator: String

  @Argument(help: ArgumentHelp(say("argument.period"), valueName: say("argument.period.name")))
  var period: String

  @Option(help: ArgumentHelp(say("option.reason"), valueName: say("option.text")))
  var reason: String

  @OptionGroup var options: StoreOptions

  func run() throws {
    let store = try options.open()
    let context = options.context(for: store)
    let definition = try store.read { try $0.indicator(CleanText.line(indicator).uppercased()) }
    let decision = RecountFigure(
      indicator: definition.code, period: try context.period(typed: period), reason: CleanText.line(reason))
    let entry = try store.perform(decision, by: context.signature)
    try Output.say(entry?.phrase ?? Phrase("message.nothingChanged"))
  }
}
