import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie cancel action A-12 --reason TEXT`.
struct Cancel: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("help.cancel"), subcommands: [CancelActionCommand.self])
}

struct CancelActionCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "action", abstract: say("help.cancelAction"))

  @Argument(help: ArgumentHelp(say("argument.actionCode"), valueName: "CODE"))
  var code: String

  @Option(help: ArgumentHelp(say("option.why"), valueName: say("option.text")))
  var reason: String

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    CancelAction(code: typedCode(code), reason: CleanText.line(reason))
  }
}
