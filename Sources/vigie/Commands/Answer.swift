import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie answer feedback CODE --answer TEXT [--day DATE]`.
struct Answer: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("help.answer"), subcommands: [AnswerFeedbackCommand.self])
}

struct AnswerFeedbackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "feedback", abstract: say("help.answerFeedback"))

  @Argument(help: ArgumentHelp(say("argument.code"), valueName: "CODE"))
  var code: String

  @Option(help: ArgumentHelp(say("option.answer"), valueName: say("option.text")))
  var answer: String

  @Option(help: ArgumentHelp(say("option.answerDay"), valueName: "DATE"))
  var day: String?

  @OptionGroup var options: StoreOptions

  func run() throws {
    let store = try options.open()
    let context = options.context(for: store)
    let decision = AnswerFeedback(
      code: CleanText.line(code).uppercased(), day: try day.map(context.day(typed:)) ?? context.today,
      answer: CleanText.line(answer))
    if let entry = try store.perform(decision, by: context.signature) { try Output.say(entry.phrase) }
  }
}
