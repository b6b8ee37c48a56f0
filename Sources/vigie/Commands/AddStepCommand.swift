import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie add step A-12 "Appeler Orange" --due 12/12`.
struct AddStepCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "step", abstract: say("help.addStep"))
  static let places = ["code", "title"]

  @Argument(help: ArgumentHelp(say("argument.actionCode"), valueName: "CODE"))
  var code: String

  @Argument(help: ArgumentHelp(say("argument.title"), valueName: say("argument.title.name")))
  var title: String

  @Option(help: ArgumentHelp(say("option.due"), valueName: "DATE"))
  var due: String?

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    AddStep(code: typedCode(code), ActionStep(CleanText.line(title), dueOn: try due.map(context.day(typed:))))
  }
}
