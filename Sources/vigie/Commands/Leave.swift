import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie leave post AG-7 ACC`, `vigie leave agent AG-7`.
struct Leave: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("help.leave"), subcommands: [LeavePostCommand.self, LeaveAgentCommand.self])
}

struct LeavePostCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "post", abstract: say("help.leavePost"))
  static let places = ["code", "post"]

  @Argument(help: ArgumentHelp(say("argument.agentCode"), valueName: "CODE"))
  var code: String

  @Argument(help: ArgumentHelp(say("argument.postCode"), valueName: say("argument.post.name")))
  var post: String

  @Option(help: ArgumentHelp(say("option.lastDay"), valueName: "DATE"))
  var on: String?

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    LeavePost(
      agent: typedCode(code), post: typedCode(post), on: try on.map(context.day(typed:)) ?? context.today)
  }
}

struct LeaveAgentCommand: DecisionCommand {
  static let configuration = CommandConfiguration(
    commandName: "agent", abstract: say("help.leaveAgent"), discussion: say("help.leaveAgent.discussion"))

  @Argument(help: ArgumentHelp(say("argument.agentCode"), valueName: "CODE"))
  var code: String

  @Option(help: ArgumentHelp(say("option.lastDay"), valueName: "DATE"))
  var on: String?

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    DepartAgent(agent: typedCode(code), on: try on.map(context.day(typed:)) ?? context.today)
  }
}
