import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie finish step A-12 2`.
struct Finish: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("help.finish"), subcommands: [FinishStepCommand.self, FinishOnboardingCommand.self])
}

struct FinishStepCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "step", abstract: say("help.finishStep"))
  static let places = ["code", "step"]

  @Argument(help: ArgumentHelp(say("argument.actionCode"), valueName: "CODE"))
  var code: String

  @Argument(help: ArgumentHelp(say("argument.step"), valueName: say("option.number")))
  var step: Int

  @Option(help: ArgumentHelp(say("option.doneDay"), valueName: "DATE"))
  var day: String?

  @Flag(help: ArgumentHelp(say("option.takeBack")))
  var takeBack = false

  @OptionGroup var options: DecisionOptions

  func validate() throws {
    guard takeBack, day != nil else { return }
    throw ValidationError(say("usage.notTogether", ["option": "--take-back", "other": "--day"]))
  }

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    let day = takeBack ? nil : try day.map(context.day(typed:)) ?? context.today
    return FinishStep(code: typedCode(code), position: step, on: day)
  }
}
