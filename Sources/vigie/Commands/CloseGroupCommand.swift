import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie close group G-3 --conclusion TEXT [--day DATE]`.
struct CloseGroupCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "group", abstract: say("help.closeGroup"))

  @Argument(help: ArgumentHelp(say("argument.groupCode"), valueName: "CODE"))
  var code: String

  @Option(help: ArgumentHelp(say("option.conclusion"), valueName: say("option.text")))
  var conclusion: String

  @Option(help: ArgumentHelp(say("option.closedDay"), valueName: "DATE"))
  var day: String?

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    CloseGroup(
      code: typedCode(code), on: try day.map(context.day(typed:)), conclusion: CleanText.line(conclusion))
  }
}
