import ArgumentParser
import Dashboard
import Quality

/// A course, and the agents who are asked to follow it in a year: « FRAUDE AG-07 AG-09 --year 2027 ».
struct SeatOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(say("argument.course"), valueName: say("argument.course.name")))
  var course: String

  @Argument(help: ArgumentHelp(say("argument.agents"), valueName: say("argument.agent.name")))
  var agents: [String]

  @Option(help: ArgumentHelp(say("option.year"), valueName: say("option.year.name")))
  var year: String?

  /// What stands in place, in a script.
  static let places = ["course", "agents"]

  var seats: [TrainingSeat] { agents.map { TrainingSeat(agent: typedCode($0), course: typedCode(course)) } }

  /// Where none was given, the one that is prepared.
  func year(_ context: Context) throws -> Int {
    try year.map(NeedsOptions.year(typed:)) ?? YearlyNeeds.prepared(on: context.today)
  }
}
