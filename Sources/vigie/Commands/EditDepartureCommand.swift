import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie edit departure AG-07 --on 31/12/2026`, `vigie edit departure AG-07 --stays`.
struct EditDepartureCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "departure", abstract: say("help.editDeparture"))

  @Argument(help: ArgumentHelp(say("argument.agentCode"), valueName: "CODE"))
  var code: String

  @Option(help: ArgumentHelp(say("option.lastDay"), valueName: "DATE"))
  var on: String?

  @Flag(help: ArgumentHelp(say("option.stays")))
  var stays = false

  @OptionGroup var options: DecisionOptions

  func validate() throws {
    guard (on == nil) == stays else { throw ValidationError(say("error.departure")) }
  }

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    CorrectDeparture(agent: typedCode(code), to: try on.map(context.day(typed:)))
  }
}
