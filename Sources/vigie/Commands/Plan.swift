import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie plan obligation copil --on 12/3 --at 14:30`, `vigie plan obligation copil --none`.
struct Plan: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("help.plan"), subcommands: [PlanObligationCommand.self])
}

struct PlanObligationCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "obligation", abstract: say("help.planObligation"))

  @Argument(help: ArgumentHelp(say("argument.obligation"), valueName: "CODE"))
  var code: String

  @Option(help: ArgumentHelp(say("option.plannedOn"), valueName: "DATE"))
  var on: String?

  @Option(help: ArgumentHelp(say("option.plannedAt"), valueName: "HH:MM"))
  var at: String?

  @Flag(help: ArgumentHelp(say("option.notPlanned")))
  var none = false

  @OptionGroup var options: DecisionOptions

  func validate() throws {
    guard (on == nil) == none else { throw ValidationError(say("error.planOnOrNone")) }
    guard at == nil || on != nil else { throw ValidationError(say("error.timeWithoutDay")) }
  }

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    PlanObligation(
      code: try store.read { try $0.obligation(typed: CleanText.line(code)).code },
      day: try on.map(context.day(typed:)), at: try at.map(context.time(typed:)))
  }
}
