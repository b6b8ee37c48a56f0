import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie edit group G-3 --member SIDSIC BAC`: what is not given stays.
struct EditGroupCommand: DecisionCommand {
  static let configuration = CommandConfiguration(
    commandName: "group", abstract: say("help.editGroup"), discussion: say("help.editGroup.discussion"))

  @Argument(help: ArgumentHelp(say("argument.groupCode"), valueName: "CODE"))
  var code: String

  @Option(help: ArgumentHelp(say("argument.groupTitle"), valueName: say("argument.title.name")))
  var title: String?

  @OptionGroup var fields: GroupOptions
  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    let before = try store.read { try $0.workingGroup(typedCode(code)) }
    var after = try fields.changed(before, store, context)
    if let title { after.title = CleanText.line(title) }
    return EditGroup(before, to: after)
  }
}
