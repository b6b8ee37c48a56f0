import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie close action CODE --evidence TEXT [--effect TEXT]`, `vigie close group CODE --conclusion TEXT`.
struct Close: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("help.close"),
    subcommands: [
      CloseActionCommand.self, CloseFeedbackCommand.self, CloseGroupCommand.self, CloseTutoringCommand.self,
      CloseRequirementCommand.self,
    ])
}

struct CloseActionCommand: DecisionCommand {
  static let configuration = CommandConfiguration(
    commandName: "action", abstract: say("help.closeAction"), discussion: say("help.closeAction.discussion"))

  @Argument(help: ArgumentHelp(say("argument.actionCode"), valueName: "CODE"))
  var code: String

  @Option(help: ArgumentHelp(say("option.evidence"), valueName: say("option.text")))
  var evidence: [String]

  @Option(help: ArgumentHelp(say("option.effect"), valueName: say("option.text")))
  var effect: String?

  @Option(help: ArgumentHelp(say("option.cause"), valueName: say("option.text")))
  var cause: String?

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    let code = typedCode(code)
    let evidence = evidence.map { CleanText.line($0) }.filter { !$0.isEmpty }
    guard let effect else { return FinishAction(code: code, evidence: evidence) }
    return CloseAction(
      code: code, evidence: evidence, effect: CleanText.line(effect), cause: CleanText.line(cause ?? ""))
  }
}
