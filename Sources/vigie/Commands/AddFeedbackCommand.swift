import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie add feedback SUBJECT`.
struct AddFeedbackCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "feedback", abstract: say("help.addFeedback"))
  static let places = ["subject"]

  @Argument(help: ArgumentHelp(say("argument.subject"), valueName: say("argument.subject.name")))
  var subject: String

  @OptionGroup var fields: FeedbackOptions
  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    AddFeedback(
      try fields.changed(
        Feedback(subject: CleanText.line(subject), receivedOn: context.today), store, context))
  }
}
