import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie edit training AG-01 ACCUEIL 12/03/2026 --evidence attestation.pdf`: what is not given stays.
struct EditTrainingCommand: DecisionCommand {
  static let configuration = CommandConfiguration(
    commandName: "training", abstract: say("help.editTraining"), discussion: say("help.editTraining.discussion"))
  static let places = ["agent", "course", "day"]

  @OptionGroup var training: TrainingArguments

  @Option(help: ArgumentHelp(say("option.certificate"), valueName: say("option.text")))
  var evidence: String?

  @Option(name: .customLong("on"), help: ArgumentHelp(say("option.trainingDay"), valueName: "DATE"))
  var newDay: String?

  @Option(name: .customLong("to-course"), help: ArgumentHelp(say("option.rightCourse"), valueName: "CODE"))
  var newCourse: String?

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    let before = try training.training(store, context)
    let after = Training(
      agent: before.agent, course: newCourse.map(typedCode) ?? before.course,
      day: try newDay.map(context.day(typed:)) ?? before.day,
      evidence: evidence.map { CleanText.line($0) } ?? before.evidence, session: before.session)
    return EditTraining(before, to: after)
  }
}

/// `vigie remove training AG-01 ACCUEIL 12/03/2026`: it was recorded by mistake.
struct RemoveTrainingCommand: DecisionCommand {
  static let configuration = CommandConfiguration(
    commandName: "training", abstract: say("help.removeTraining"))
  static let places = ["agent", "course", "day"]

  @OptionGroup var training: TrainingArguments
  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    let training = try training.training(store, context)
    return DeleteTraining(agent: training.agent, course: training.course, on: training.day)
  }
}

/// Which training is meant: who, what, and when.
struct TrainingArguments: ParsableArguments {
  @Argument(help: ArgumentHelp(say("argument.agent"), valueName: "AGENT"))
  var agent: String

  @Argument(help: ArgumentHelp(say("option.course"), valueName: "CODE"))
  var course: String

  @Argument(help: ArgumentHelp(say("argument.trainingDay"), valueName: "DATE"))
  var day: String

  /// Refuses what is not recorded.
  func training(_ store: QualityStore, _ context: Context) throws -> Training {
    let day = try context.day(typed: day)
    return try store.read { reader in
      try reader.training(of: reader.agentCode(typed: agent, context), in: typedCode(course), on: day)
    }
  }
}
