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
    var feedback = try fields.changed(
      Feedback(subject: CleanText.line(subject), receivedOn: context.today), store, context)
    if let code = feedback.document { complete(&feedback, about: try store.read { try $0.document(code) }) }
    return AddFeedback(feedback)
  }

  // What is said of a document is a dysfunction, for whoever keeps it, as the form proposes.
  private func complete(_ feedback: inout Feedback, about document: Document) {
    if fields.kind == nil { feedback.kind = .dysfunction }
    if fields.channel == nil { feedback.channel = .other }
    if fields.owner == nil { feedback.owner = document.owner }
    if fields.bureau == nil { feedback.bureau = document.bureau }
    if fields.engagement.isEmpty { feedback.engagements = document.engagements }
  }
}
