import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie add document TITLE`.
struct AddDocumentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "document", abstract: say("help.addDocument"))

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

  @OptionGroup var options: StoreOptions

  func run() throws {
    let store = try options.open()
    let context = options.context(for: store)
    let document = Document(
      title: CleanText.line(title), kind: kind, link: CleanText.line(link ?? ""),
      engagements: try Engagement.numbers(typed: engagement), reviewMonths: reviewMonths,
      addedOn: context.today, reviewedOn: try reviewed.map(context.day(typed:)))
    let entry = try store.perform(AddDocument(document), by: context.signature)
    if let entry { try Output.say(entry.phrase) }
  }
}

extension Document.Kind: Choice {}
