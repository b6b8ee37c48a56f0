import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie add training AG-7 ACCUEIL --on 12/3 --evidence attestation.pdf`.
struct AddTrainingCommand: DecisionCommand {
  static let configuration = CommandConfiguration(
    commandName: "training", abstract: say("help.addTraining"), discussion: say("help.addTraining.discussion"))
  static let places = ["code", "course"]

  @Argument(help: ArgumentHelp(say("argument.agentCode"), valueName: "CODE"))
  var code: String

  @Argument(help: ArgumentHelp(say("argument.courseCode"), valueName: say("argument.course.name")))
  var course: String

  @Option(help: ArgumentHelp(say("option.trainedOn"), valueName: "DATE"))
  var on: String?

  @Option(help: ArgumentHelp(say("option.evidence"), valueName: say("option.text")))
  var evidence: String?

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    RecordTraining(
      Training(
        agent: typedCode(code), course: typedCode(course), day: try on.map(context.day(typed:)) ?? context.today,
        evidence: CleanText.line(evidence ?? "")))
  }
}
