import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie add group "Attente au guichet" --member SIDSIC "Alix Brun" --feedback R-12`.
struct AddGroupCommand: DecisionCommand {
  static let configuration = CommandConfiguration(commandName: "group", abstract: say("help.addGroup"))
  static let places = ["title"]

  @Argument(help: ArgumentHelp(say("argument.groupTitle"), valueName: say("argument.title.name")))
  var title: String

  @OptionGroup var fields: GroupOptions
  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    let group = WorkingGroup(title: CleanText.line(title), formedOn: context.today, members: [])
    return FormGroup(try fields.changed(group, store, context))
  }
}
