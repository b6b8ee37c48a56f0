import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie schedule training FRAUDE AG-07 AG-09 --year 2027 --on 14/3/2027 --place Rouen`.
struct Schedule: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("help.schedule"), subcommands: [ScheduleTrainingCommand.self])
}

struct ScheduleTrainingCommand: DecisionCommand {
  static let configuration = CommandConfiguration(
    commandName: "training", abstract: say("help.scheduleTraining"))
  static let places = SeatOptions.places

  @OptionGroup var seats: SeatOptions

  @Option(
    name: [.customLong("on"), .customLong("day")], help: ArgumentHelp(say("option.scheduledDay"), valueName: "DATE"))
  var day: String

  @Option(help: ArgumentHelp(say("option.trainingPlace"), valueName: say("option.text")))
  var place: String?

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    ScheduleTraining(
      seats.seats, year: try seats.year(context), for: try context.day(typed: day),
      place: CleanText.line(place ?? ""))
  }
}
