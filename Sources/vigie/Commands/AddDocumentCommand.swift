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

  @OptionGroup var fields: DocumentOptions

  @Option(help: ArgumentHelp(say("option.version"), valueName: "VERSION"))
  var issue: String?

  @Option(help: ArgumentHelp(say("option.reviewed"), valueName: "DATE"))
  var reviewed: String?

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    var document = try fields.changed(Document(title: CleanText.line(title), addedOn: context.today), store, context)
    // As the form proposes.
    if document.isAccessibility, fields.reviewMonths == nil {
      document.reviewMonths = Document.accessibilityReviewMonths
    }
    document.version = CleanText.line(issue ?? "")
    document.reviewedOn = try reviewed.map(context.day(typed:))
    return AddDocument(document)
  }
}
