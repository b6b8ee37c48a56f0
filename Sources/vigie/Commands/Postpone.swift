import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie postpone action A-12 +15j --reason TEXT`.
struct Postpone: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("help.postpone"), subcommands: [PostponeActionCommand.self])
}

struct PostponeActionCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "action", abstract: say("help.postponeAction"))
  static let places = ["code", "day"]

  @Argument(help: ArgumentHelp(say("argument.actionCode"), valueName: "CODE"))
  var code: String

  @Argument(help: ArgumentHelp(say("argument.newDue"), valueName: "DATE"))
  var day: String

  @Option(help: ArgumentHelp(say("option.why"), valueName: say("option.text")))
  var reason: String

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    PostponeAction(code: typedCode(code), to: try context.day(typed: day), reason: CleanText.line(reason))
  }
}
