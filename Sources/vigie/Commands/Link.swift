import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie link action A-12 G-3`: an action of the plan answers what a group, or a case, is about.
struct Link: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: say("help.link"), subcommands: [LinkActionCommand.self])
}

struct LinkActionCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "action", abstract: say("help.linkAction"))
  static let places = ["action", "code"]

  @Argument(help: ArgumentHelp(say("argument.actionCode"), valueName: "ACTION"))
  var action: String

  @Argument(help: ArgumentHelp(say("argument.groupOrCase"), valueName: "CODE"))
  var code: String

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    LinkAction(code: typedCode(code), action: typedCode(action))
  }
}
