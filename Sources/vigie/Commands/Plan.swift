import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie plan obligation copil 12/3`, `vigie plan obligation copil --none`.
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

  @Flag(help: ArgumentHelp(say("option.notPlanned")))
  var none = false

  @OptionGroup var options: DecisionOptions

  func validate() throws {
    guard (on == nil) == none else { throw ValidationError(say("error.planOnOrNone")) }
  }

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    PlanObligation(
      code: try store.read { try $0.obligation(typed: CleanText.line(code)).code },
      day: try on.map(context.day(typed:)))
  }
}
