import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie close action CODE --evidence TEXT [--effect TEXT]`.
struct Close: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: say("help.close"), subcommands: [CloseActionCommand.self])
}

struct CloseActionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "action", abstract: say("help.closeAction"), discussion: say("help.closeAction.discussion"))

  @Argument(help: ArgumentHelp(say("argument.code"), valueName: "CODE"))
  var code: String

  @Option(help: ArgumentHelp(say("option.evidence"), valueName: say("option.text")))
  var evidence: [String]

  @Option(help: ArgumentHelp(say("option.effect"), valueName: say("option.text")))
  var effect: String?

  @Option(help: ArgumentHelp(say("option.cause"), valueName: say("option.text")))
  var cause: String?

  @OptionGroup var options: StoreOptions

  func run() throws {
    let store = try options.open()
    let code = CleanText.line(code).uppercased()
    let evidence = evidence.map { CleanText.line($0) }.filter { !$0.isEmpty }
    let entry =
      if let effect {
        try store.perform(
          CloseAction(
            code: code, evidence: evidence, effect: CleanText.line(effect), cause: CleanText.line(cause ?? "")),
          by: options.signature)
      } else {
        try store.perform(FinishAction(code: code, evidence: evidence), by: options.signature)
      }
    if let entry { try Output.say(entry.phrase) }
  }
}
