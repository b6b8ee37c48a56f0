import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie add evidence A-12 "pv-2026-11-20.pdf"`: a path, a link or a reference.
struct AddEvidenceCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "evidence", abstract: say("help.addEvidence"))
  static let places = ["code", "evidence"]

  @Argument(help: ArgumentHelp(say("argument.actionCode"), valueName: "CODE"))
  var code: String

  @Argument(help: ArgumentHelp(say("option.evidence"), valueName: say("option.text")))
  var evidence: [String]

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    AddEvidence(code: typedCode(code), places: evidence.map { CleanText.line($0) })
  }
}
