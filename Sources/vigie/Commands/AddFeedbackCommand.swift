import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie add feedback SUBJECT`.
struct AddFeedbackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "feedback", abstract: say("help.addFeedback"))

  @Argument(help: ArgumentHelp(say("argument.subject"), valueName: say("argument.subject.name")))
  var subject: String

  @Option(help: ArgumentHelp(say("option.kind"), valueName: Feedback.Kind.valueName))
  var kind: Feedback.Kind = .complaint

  @Option(help: ArgumentHelp(say("option.channel"), valueName: Feedback.Channel.valueName))
  var channel: Feedback.Channel = .email

  @Option(help: ArgumentHelp(say("option.received"), valueName: "DATE"))
  var received: String?

  @Option(help: ArgumentHelp(say("option.replyDue"), valueName: "DATE"))
  var due: String?

  @Option(help: ArgumentHelp(say("option.site"), valueName: "CODE"))
  var site: String?

  @Option(parsing: .upToNextOption, help: ArgumentHelp(say("option.engagements"), valueName: "E10"))
  var engagement: [String] = []

  @OptionGroup var options: StoreOptions

  func run() throws {
    let store = try options.open()
    let context = options.context(for: store)
    let feedback = Feedback(
      kind: kind, channel: channel, subject: CleanText.line(subject),
      receivedOn: try received.map(context.day(typed:)) ?? context.today, dueOn: try due.map(context.day(typed:)),
      site: try store.siteCode(site), engagements: try Engagement.numbers(typed: engagement))
    let entry = try store.perform(AddFeedback(feedback), by: context.signature)
    if let entry { try Output.say(entry.phrase) }
  }
}

extension Feedback.Kind: Choice {}
extension Feedback.Channel: Choice {}
