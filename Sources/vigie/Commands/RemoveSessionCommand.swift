import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie remove session S-1`: it was recorded by mistake.
struct RemoveSessionCommand: DecisionCommand {
  static let configuration = CommandConfiguration(
    commandName: "session", abstract: say("help.removeSession"), discussion: say("help.removeSession.discussion"))

  @Argument(help: ArgumentHelp(say("argument.sessionCode"), valueName: "CODE"))
  var code: String

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    DeleteSession(code: typedCode(code))
  }
}
