import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie reopen feedback R-12 --reason TEXT`.
struct ReopenFeedbackCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "feedback", abstract: say("help.reopenFeedback"))

  @Argument(help: ArgumentHelp(say("argument.feedbackCode"), valueName: "CODE"))
  var code: String

  @Option(help: ArgumentHelp(say("option.feedbackReason"), valueName: say("option.text")))
  var reason: String

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    ReopenFeedback(code: typedCode(code), because: CleanText.line(reason))
  }
}
