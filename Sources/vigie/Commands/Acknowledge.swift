import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie acknowledge feedback R-12 [--day DATE]`.
struct Acknowledge: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("help.acknowledge"), subcommands: [AcknowledgeFeedbackCommand.self])
}

struct AcknowledgeFeedbackCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "feedback", abstract: say("help.acknowledgeFeedback"))

  @Argument(help: ArgumentHelp(say("argument.feedbackCode"), valueName: "CODE"))
  var code: String

  @Option(help: ArgumentHelp(say("option.acknowledgeDay"), valueName: "DATE"))
  var day: String?

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    AcknowledgeFeedback(code: typedCode(code), day: try day.map(context.day(typed:)) ?? context.today)
  }
}
