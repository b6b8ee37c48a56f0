import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie recount INDICATOR PERIOD --reason TEXT`: computes a frozen figure again.
struct Recount: DecisionCommand {
  static let configuration = CommandConfiguration(abstract: say("help.recount"))
  static let places = ["indicator", "period"]

  @Argument(help: ArgumentHelp(say("argument.indicator"), valueName: say("argument.indicator.name")))
  var indicator: String

  @Argument(help: ArgumentHelp(say("argument.period"), valueName: say("argument.period.name")))
  var period: String

  @Option(help: ArgumentHelp(say("option.reason"), valueName: say("option.text")))
  var reason: String

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    let definition = try store.read { try $0.indicator(CleanText.line(indicator).uppercased()) }
    return RecountFigure(
      indicator: definition.code, period: try context.period(typed: period), reason: CleanText.line(reason))
  }
}
