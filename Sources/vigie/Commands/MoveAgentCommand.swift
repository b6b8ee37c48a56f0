import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie move agent AG-7 STD --from ACC --on 1/12`: takes a post, in the place of another or beside those held.
struct MoveAgentCommand: DecisionCommand {
  static let configuration = CommandConfiguration(
    commandName: "agent", abstract: say("help.moveAgent"), discussion: say("help.moveAgent.discussion"))
  static let places = ["code", "post"]

  @Argument(help: ArgumentHelp(say("argument.agentCode"), valueName: "CODE"))
  var code: String

  @Argument(help: ArgumentHelp(say("argument.postCode"), valueName: say("argument.post.name")))
  var post: String

  @Option(help: ArgumentHelp(say("option.fromPost"), valueName: "CODE"))
  var from: String?

  @Option(help: ArgumentHelp(say("option.postSince"), valueName: "DATE"))
  var on: String?

  @Option(help: ArgumentHelp(say("option.postUntil"), valueName: "DATE"))
  var until: String?

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    let assignment = Assignment(
      agent: typedCode(code), post: typedCode(post), since: try on.map(context.day(typed:)) ?? context.today,
      until: try until.map(context.day(typed:)))
    guard let from else { return TakePost(assignment) }
    return ChangePost(from: typedCode(from), to: assignment)
  }
}
