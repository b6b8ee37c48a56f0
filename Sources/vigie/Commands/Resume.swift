import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie resume action A-12` takes up again what was given up; `vigie resume agent AG-7`: back from an absence.
struct Resume: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("help.resume"), subcommands: [ResumeActionCommand.self, ResumeAgentCommand.self])
}

struct ResumeActionCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "action", abstract: say("help.resumeAction"))

  @Argument(help: ArgumentHelp(say("argument.actionCode"), valueName: "CODE"))
  var code: String

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    ResumeAction(code: typedCode(code))
  }
}
