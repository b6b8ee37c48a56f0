import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie triage feedback R-12 nothing --reason TEXT`, `vigie triage feedback R-12 action --action A-14`.
struct Triage: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("help.triage"), subcommands: [TriageFeedbackCommand.self])
}

struct TriageFeedbackCommand: DecisionCommand {
  static let configuration = CommandConfiguration(
    commandName: "feedback", abstract: say("help.triageFeedback"), discussion: say("help.triageFeedback.discussion"))
  static let places = ["code", "triage"]

  @Argument(help: ArgumentHelp(say("argument.feedbackCode"), valueName: "CODE"))
  var code: String

  @Argument(help: ArgumentHelp(say("argument.triage"), valueName: Feedback.Triage.valueName))
  var triage: Feedback.Triage

  @Option(help: ArgumentHelp(say("option.triageReason"), valueName: say("option.text")))
  var reason: String?

  @Option(help: ArgumentHelp(say("option.owner"), valueName: say("option.name")))
  var owner: String?

  @Option(help: ArgumentHelp(say("option.followedBy"), valueName: "CODE"))
  var action: String?

  @OptionGroup var options: DecisionOptions

  func validate() throws {
    guard action == nil || triage == .action else { throw ValidationError(say("error.onlyTriageAction")) }
    guard action == nil || (reason == nil && owner == nil) else { throw ValidationError(say("error.actionSays")) }
  }

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    if let action { return FollowFeedback(code: typedCode(code), action: typedCode(action)) }
    return TriageFeedback(
      code: typedCode(code), as: triage, because: CleanText.line(reason ?? ""),
      owner: try owner.map { name in try store.read { try $0.owner(typed: name, context) } })
  }
}
