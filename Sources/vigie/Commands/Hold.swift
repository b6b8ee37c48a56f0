import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie hold obligation copil --on 12/3 [--decided DATE] [--note TEXT]`.
struct Hold: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("help.hold"), subcommands: [HoldObligationCommand.self])
}

struct HoldObligationCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "obligation", abstract: say("help.holdObligation"))

  @Argument(help: ArgumentHelp(say("argument.obligation"), valueName: "CODE"))
  var code: String

  @Option(help: ArgumentHelp(say("option.heldOn"), valueName: "DATE"))
  var on: String?

  @Option(help: ArgumentHelp(say("option.decided"), valueName: "DATE"))
  var decided: String?

  @Option(help: ArgumentHelp(say("option.obligationNote"), valueName: say("option.text")))
  var note: String?

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    HoldObligation(
      code: try store.read { try $0.obligation(typed: CleanText.line(code)).code },
      day: try on.map(context.day(typed:)) ?? context.today,
      decidedOn: try decided.map(context.day(typed:)), note: CleanText.line(note ?? ""))
  }
}
