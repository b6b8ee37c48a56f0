import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// What can be said of feedback on the command line, when it is taken in and when it is corrected.
///
/// What is not given stays as it is; an empty text takes away what was there.
struct FeedbackOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say("option.kind"), valueName: Feedback.Kind.valueName))
  var kind: Feedback.Kind?

  @Option(help: ArgumentHelp(say("option.channel"), valueName: Feedback.Channel.valueName))
  var channel: Feedback.Channel?

  @Option(help: ArgumentHelp(say("option.severity"), valueName: Feedback.Severity.valueName))
  var severity: Feedback.Severity?

  @Flag(inversion: .prefixedNo, help: ArgumentHelp(say("option.accessibility")))
  var accessibility: Bool?

  @Option(help: ArgumentHelp(say("option.received"), valueName: "DATE"))
  var received: String?

  @Option(help: ArgumentHelp(say("option.replyDue"), valueName: "DATE"))
  var due: String?

  @Option(help: ArgumentHelp(say("option.site"), valueName: "CODE"))
  var site: String?

  @Option(help: ArgumentHelp(say("option.bureau"), valueName: "CODE"))
  var bureau: String?

  @Option(parsing: .upToNextOption, help: ArgumentHelp(say("option.engagements"), valueName: "E10"))
  var engagement: [String] = []

  @Option(help: ArgumentHelp(say("option.feedbackDocument"), valueName: "CODE"))
  var document: String?

  @Option(help: ArgumentHelp(say("option.owner"), valueName: say("option.name")))
  var owner: String?

  @Option(help: ArgumentHelp(say("option.sender"), valueName: say("option.name")))
  var sender: String?

  @Option(help: ArgumentHelp(say("option.details"), valueName: say("option.text")))
  var details: String?

  /// The feedback with what was given.
  func changed(_ feedback: Feedback, _ store: QualityStore, _ context: Context) throws -> Feedback {
    var feedback = feedback
    if let kind { feedback.kind = kind }
    if let channel { feedback.channel = channel }
    if let severity { feedback.severity = severity }
    if let accessibility { feedback.isAccessibility = accessibility }
    if let received { feedback.receivedOn = try context.day(typed: received) }
    if let due { feedback.dueOn = CleanText.line(due).isEmpty ? nil : try context.day(typed: due) }
    if let sender { feedback.sender = CleanText.line(sender) }
    if let details { feedback.details = CleanText.text(details) }
    try changeLinks(&feedback, store, context)
    return feedback
  }

  private func changeLinks(_ feedback: inout Feedback, _ store: QualityStore, _ context: Context) throws {
    if let site { feedback.site = CleanText.line(site).isEmpty ? nil : try store.siteCode(site) }
    if let document { feedback.document = typedCode(document).isEmpty ? nil : typedCode(document) }
    if let bureau { feedback.bureau = try store.read { try $0.bureauCode(bureau) } }
    if let owner { feedback.owner = try store.read { try $0.owner(typed: owner, context) } }
    if !engagement.isEmpty { feedback.engagements = try Engagement.numbers(typed: engagement.filter { !$0.isEmpty }) }
  }
}

extension Feedback.Kind: Choice {}
extension Feedback.Channel: Choice {}
extension Feedback.Severity: Choice {}
extension Feedback.Triage: Choice {}
