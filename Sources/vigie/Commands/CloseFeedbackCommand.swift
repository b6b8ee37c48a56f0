import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie close feedback R-12 --outcome TEXT`.
struct CloseFeedbackCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "feedback", abstract: say("help.closeFeedback"))

  @Argument(help: ArgumentHelp(say("argument.feedbackCode"), valueName: "CODE"))
  var code: String

  @Option(help: ArgumentHelp(say("option.outcome"), valueName: say("option.text")))
  var outcome: String

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    CloseFeedback(code: typedCode(code), telling: CleanText.line(outcome))
  }
}
