import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie extend feedback R-12 +15j --reason TEXT`.
struct Extend: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("help.extend"), subcommands: [ExtendFeedbackCommand.self])
}

struct ExtendFeedbackCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "feedback", abstract: say("help.extendFeedback"))
  static let places = ["code", "day"]

  @Argument(help: ArgumentHelp(say("argument.feedbackCode"), valueName: "CODE"))
  var code: String

  @Argument(help: ArgumentHelp(say("argument.newReplyDue"), valueName: "DATE"))
  var day: String

  @Option(help: ArgumentHelp(say("option.feedbackReason"), valueName: say("option.text")))
  var reason: String

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    ExtendFeedback(code: typedCode(code), to: try context.day(typed: day), because: CleanText.line(reason))
  }
}
