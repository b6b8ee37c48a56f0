import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie edit document DOC-3 --owner BCOM --review-months 6`: what is not given stays.
struct EditDocumentCommand: DecisionCommand {
  static let configuration = CommandConfiguration(
    commandName: "document", abstract: say("help.editDocument"), discussion: say("help.editDocument.discussion"))

  @Argument(help: ArgumentHelp(say("argument.documentCode"), valueName: "CODE"))
  var code: String

  @Option(help: ArgumentHelp(say("argument.documentTitle"), valueName: say("argument.title.name")))
  var title: String?

  @OptionGroup var fields: DocumentOptions
  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    let before = try store.read { try $0.document(typedCode(code)) }
    var after = try fields.changed(before, store, context)
    if let title { after.title = CleanText.line(title) }
    return EditDocument(before, to: after)
  }
}
