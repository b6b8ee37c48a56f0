import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie refuse training FRAUDE AG-07 --year 2027 --reason "Session complète"`.
struct Refuse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("help.refuse"), subcommands: [RefuseTrainingCommand.self])
}

struct RefuseTrainingCommand: DecisionCommand {
  static let configuration = CommandConfiguration(
    commandName: "training", abstract: say("help.refuseTraining"), discussion: say("help.refuseTraining.discussion"))
  static let places = SeatOptions.places

  @OptionGroup var seats: SeatOptions

  @Option(help: ArgumentHelp(say("option.refusalReason"), valueName: say("option.text")))
  var reason: String

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    RefuseTraining(seats.seats, year: try seats.year(context), because: CleanText.line(reason))
  }
}
