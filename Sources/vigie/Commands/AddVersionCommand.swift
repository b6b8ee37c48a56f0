import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie add version DOC-3 2.1 --note "Nouveaux horaires"`.
struct AddVersionCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "version", abstract: say("help.addVersion"))
  static let places = ["code", "version"]

  @Argument(help: ArgumentHelp(say("argument.documentCode"), valueName: "CODE"))
  var code: String

  @Argument(help: ArgumentHelp(say("argument.version"), valueName: "VERSION"))
  var version: String

  @Option(help: ArgumentHelp(say("option.versionDay"), valueName: "DATE"))
  var day: String?

  @Option(help: ArgumentHelp(say("option.versionNote"), valueName: say("option.text")))
  var note: String?

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    let document = try store.read { try $0.document(typedCode(code)) }
    let issue = DocumentVersion(
      document: document.code, version: CleanText.line(version), day: try day.map(context.day(typed:)) ?? context.today,
      note: CleanText.line(note ?? ""))
    return IssueVersion(issue, found: try document.found(with: context.files))
  }
}
