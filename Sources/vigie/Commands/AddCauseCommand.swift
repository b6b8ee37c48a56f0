import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie add cause G-3 "Un seul agent à midi" --category people`; the code of a case means its group.
struct AddCauseCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "cause", abstract: say("help.addCause"))
  static let places = ["code", "text"]

  @Argument(help: ArgumentHelp(say("argument.groupOrCase"), valueName: "CODE"))
  var code: String

  @Argument(help: ArgumentHelp(say("argument.cause"), valueName: say("option.text")))
  var text: String

  @Option(help: ArgumentHelp(say("option.category"), valueName: GroupCause.Category.valueName))
  var category: GroupCause.Category

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    AddCause(code: typedCode(code), category: category, text: CleanText.line(text))
  }
}

extension GroupCause.Category: Choice {}
