import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie finish onboarding AG-26 DEMARCHE DOC-3 --post ACC`.
struct FinishOnboardingCommand: DecisionCommand {
  static let configuration = CommandConfiguration(
    commandName: "onboarding", abstract: say("help.finishOnboarding"),
    discussion: say("help.finishOnboarding.discussion"))
  static let places = ["agent", "steps"]

  @Argument(help: ArgumentHelp(say("argument.newcomer"), valueName: say("argument.agent.name")))
  var agent: String

  @Argument(help: ArgumentHelp(say("argument.onboardingSteps"), valueName: "CODE"))
  var steps: [String]

  @Option(help: ArgumentHelp(say("option.post"), valueName: "CODE"))
  var post: String?

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
    let (agent, post, codes) = (typedCode(agent), post.map(typedCode), steps.map(typedCode))
    guard !takeBack else { return UncheckOnboarding(agent: agent, post: post, codes: codes) }
    return CheckOnboarding(
      agent: agent, post: post, codes: codes, on: try day.map(context.day(typed:)) ?? context.today)
  }
}
