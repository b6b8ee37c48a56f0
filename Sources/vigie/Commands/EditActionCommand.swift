import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie edit action A-12 --owner SIDSIC --priority high`: what is not given stays.
struct EditActionCommand: DecisionCommand {
  static let configuration = CommandConfiguration(
    commandName: "action", abstract: say("help.editAction"), discussion: say("help.editAction.discussion"))

  @Argument(help: ArgumentHelp(say("argument.actionCode"), valueName: "CODE"))
  var code: String

  @Option(help: ArgumentHelp(say("argument.title"), valueName: say("argument.title.name")))
  var title: String?

  @OptionGroup var fields: ActionOptions
  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    let before = try store.read { try $0.action(typedCode(code)) }
    var after = try fields.changed(before, store, context)
    if let title { after.title = CleanText.line(title) }
    return EditAction(before, to: after)
  }
}
