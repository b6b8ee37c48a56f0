import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie edit feedback R-12 --severity serious`: what is not given stays.
struct EditFeedbackCommand: DecisionCommand {
  static let configuration = CommandConfiguration(
    commandName: "feedback", abstract: say("help.editFeedback"), discussion: say("help.editFeedback.discussion"))

  @Argument(help: ArgumentHelp(say("argument.feedbackCode"), valueName: "CODE"))
  var code: String

  @Option(help: ArgumentHelp(say("argument.subject"), valueName: say("argument.subject.name")))
  var subject: String?

  @OptionGroup var fields: FeedbackOptions
  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    let (before, delays) = try store.read { (try $0.feedback(typedCode(code)), try $0.delays().feedback) }
    var given = try fields.changed(before, store, context)
    if let subject { given.subject = CleanText.line(subject) }
    return EditFeedback(before, to: before.corrected(as: given, delays))
  }
}
