import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie remove holding copil 12/3/2026`: it was noted by mistake.
struct RemoveHoldingCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "holding", abstract: say("help.removeHolding"))
  static let places = ["code", "day"]

  @Argument(help: ArgumentHelp(say("argument.obligation"), valueName: "CODE"))
  var code: String

  @Argument(help: ArgumentHelp(say("argument.heldDay"), valueName: "DATE"))
  var day: String

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    DeleteObligationEvent(
      code: try store.read { try $0.obligation(typed: CleanText.line(code)).code }, on: try context.day(typed: day))
  }
}
