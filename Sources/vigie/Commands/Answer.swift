import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie answer feedback CODE --answer TEXT [--day DATE] [--outcome TEXT]`.
struct Answer: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("help.answer"), subcommands: [AnswerFeedbackCommand.self])
}

struct AnswerFeedbackCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "feedback", abstract: say("help.answerFeedback"))

  @Argument(help: ArgumentHelp(say("argument.feedbackCode"), valueName: "CODE"))
  var code: String

  @Option(help: ArgumentHelp(say("option.answer"), valueName: say("option.text")))
  var answer: String

  @Option(help: ArgumentHelp(say("option.answerDay"), valueName: "DATE"))
  var day: String?

  @Option(help: ArgumentHelp(say("option.outcomeToClose"), valueName: say("option.text")))
  var outcome: String?

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    AnswerFeedback(
      code: typedCode(code), day: try day.map(context.day(typed:)) ?? context.today,
      answer: CleanText.line(answer), outcome: CleanText.line(outcome ?? ""))
  }
}
