import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie reopen group G-3`.
struct Reopen: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("help.reopen"), subcommands: [ReopenFeedbackCommand.self, ReopenGroupCommand.self])
}

struct ReopenGroupCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "group", abstract: say("help.reopenGroup"))

  @Argument(help: ArgumentHelp(say("argument.groupCode"), valueName: "CODE"))
  var code: String

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    ReopenGroup(code: typedCode(code))
  }
}
