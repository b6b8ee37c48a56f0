import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie request training FRAUDE AG-07 AG-09 --year 2027 --quarter 2`.
struct RequestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "request", abstract: say("help.request"), subcommands: [RequestTrainingCommand.self])
}

struct RequestTrainingCommand: DecisionCommand {
  static let configuration = CommandConfiguration(
    commandName: "training", abstract: say("help.requestTraining"), discussion: say("help.requestTraining.discussion"))
  static let places = SeatOptions.places

  @OptionGroup var seats: SeatOptions

  @Option(help: ArgumentHelp(say("option.quarter"), valueName: "1…4"))
  var quarter: String?

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    RequestTraining(
      seats.seats, year: try seats.year(context), quarter: try quarter.map(NeedsOptions.quarter(typed:)))
  }
}
