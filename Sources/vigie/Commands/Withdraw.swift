import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie withdraw document CODE --reason TEXT`.
struct Withdraw: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("help.withdraw"), subcommands: [WithdrawDocumentCommand.self])
}

struct WithdrawDocumentCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "document", abstract: say("help.withdrawDocument"))

  @Argument(help: ArgumentHelp(say("argument.documentCode"), valueName: "CODE"))
  var code: String

  @Option(help: ArgumentHelp(say("option.withdrawal"), valueName: say("option.text")))
  var reason: String

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    WithdrawDocument(code: typedCode(code), reason: CleanText.line(reason))
  }
}
