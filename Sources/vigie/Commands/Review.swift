import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie review document CODE [--day DATE] [--note TEXT]`.
struct Review: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("help.review"), subcommands: [ReviewDocumentCommand.self])
}

struct ReviewDocumentCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "document", abstract: say("help.reviewDocument"))

  @Argument(help: ArgumentHelp(say("argument.documentCode"), valueName: "CODE"))
  var code: String

  @Option(help: ArgumentHelp(say("option.reviewDay"), valueName: "DATE"))
  var day: String?

  @Option(help: ArgumentHelp(say("option.reviewNote"), valueName: say("option.text")))
  var note: String?

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    let document = try store.read { try $0.document(typedCode(code)) }
    let review = DocumentReview(
      document: document.code, day: try day.map(context.day(typed:)) ?? context.today,
      note: CleanText.line(note ?? ""))
    return ReviewDocument(review, found: try document.found(with: context.files))
  }
}
