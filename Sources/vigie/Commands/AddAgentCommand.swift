import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie add agent "Aline Vasseur" --bureau AG --post ACC --since 1/9`.
struct AddAgentCommand: DecisionCommand {
  static let configuration = CommandConfiguration(
    commandName: "agent", abstract: say("help.addAgent"), discussion: say("help.addAgent.discussion"))
  static let places = ["name"]

  @Argument(help: ArgumentHelp(say("argument.agentName"), valueName: say("option.name")))
  var name: String

  @Option(help: ArgumentHelp(say("option.agentCode"), valueName: "CODE"))
  var code: String?

  @Option(help: ArgumentHelp(say("option.agentBureau"), valueName: "CODE"))
  var bureau: String?

  @Option(help: ArgumentHelp(say("option.agentSite"), valueName: "CODE"))
  var site: String?

  @Option(parsing: .upToNextOption, help: ArgumentHelp(say("option.posts"), valueName: "CODE"))
  var post: [String] = []

  @Option(help: ArgumentHelp(say("option.postSince"), valueName: "DATE"))
  var since: String?

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    let code = typedCode(code ?? "")
    let since = try since.map(context.day(typed:)) ?? context.today
    let agent = Agent(
      code: code, name: CleanText.line(name), bureau: bureau.flatMap(optionalCode), site: site.flatMap(optionalCode))
    return AddAgent(
      agent,
      assignments: post.flatMap { $0.split(separator: ",") }.map {
        Assignment(agent: code, post: typedCode(String($0)), since: since)
      })
  }
}

/// A code as the label writes it; nil for an empty text, which takes away what was there.
func optionalCode(_ text: String) -> String? {
  let code = typedCode(text)
  return code.isEmpty ? nil : code
}
