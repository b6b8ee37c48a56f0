import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie remove evidence A-12 "pv.pdf"`.
struct Remove: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("help.remove"),
    subcommands: [
      RemoveEvidenceCommand.self, RemoveSessionCommand.self, RemoveTrainingCommand.self,
      RemovePeriodCommand<HeldPostArguments>.self, RemovePeriodCommand<AbsenceArguments>.self,
      RemovePeriodCommand<TutoringArguments>.self,
      RemoveHoldingCommand.self,
    ])
}

struct RemoveEvidenceCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "evidence", abstract: say("help.removeEvidence"))
  static let places = ["code", "evidence"]

  @Argument(help: ArgumentHelp(say("argument.actionCode"), valueName: "CODE"))
  var code: String

  @Argument(help: ArgumentHelp(say("argument.evidence"), valueName: say("option.text")))
  var evidence: String

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    RemoveEvidence(code: typedCode(code), place: CleanText.line(evidence))
  }
}
