import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie edit agent AG-7 --bureau SIDSIC`: what is not given stays.
struct EditAgentCommand: DecisionCommand {
  static let configuration = CommandConfiguration(
    commandName: "agent", abstract: say("help.editAgent"), discussion: say("help.editAgent.discussion"))

  @Argument(help: ArgumentHelp(say("argument.agentCode"), valueName: "CODE"))
  var code: String

  @Option(help: ArgumentHelp(say("argument.agentName"), valueName: say("option.name")))
  var name: String?

  @Option(help: ArgumentHelp(say("option.agentBureau"), valueName: "CODE"))
  var bureau: String?

  @Option(help: ArgumentHelp(say("option.agentSite"), valueName: "CODE"))
  var site: String?

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    let before = try store.read { try $0.agent(typedCode(code)) }
    var after = before
    if let name { after.name = CleanText.line(name) }
    if let bureau { after.bureau = optionalCode(bureau) }
    if let site { after.site = optionalCode(site) }
    return EditAgent(before, to: after)
  }
}
