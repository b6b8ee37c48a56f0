import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie add document TITLE`.
struct AddDocumentCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "document", abstract: say("help.addDocument"))
  static let places = ["title"]

  @Argument(help: ArgumentHelp(say("argument.documentTitle"), valueName: say("argument.title.name")))
  var title: String

  @Option(help: ArgumentHelp(say("option.documentKind"), valueName: Document.Kind.valueName))
  var kind: Document.Kind = .procedure

  @Option(help: ArgumentHelp(say("option.link"), valueName: say("option.text")))
  var link: String?

  @Option(parsing: .upToNextOption, help: ArgumentHelp(say("option.engagements"), valueName: "E10"))
  var engagement: [String] = []

  @Option(help: ArgumentHelp(say("option.reviewMonths"), valueName: say("option.number")))
  var reviewMonths: Int = 12

  @Option(help: ArgumentHelp(say("option.reviewed"), valueName: "DATE"))
  var reviewed: String?

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    let document = Document(
      title: CleanText.line(title), kind: kind, link: CleanText.line(link ?? ""),
      engagements: try Engagement.numbers(typed: engagement), reviewMonths: reviewMonths,
      addedOn: context.today, reviewedOn: try reviewed.map(context.day(typed:)))
    return AddDocument(document)
  }
}

extension Document.Kind: Choice {}
