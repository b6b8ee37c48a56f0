import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// What can be said of a working group on the command line, when it is formed and when it is changed.
///
/// What is not given stays as it is; an empty text takes away what was there.
struct GroupOptions: ParsableArguments {
  @Option(parsing: .upToNextOption, help: ArgumentHelp(say("option.members"), valueName: say("option.name")))
  var member: [String] = []

  @Option(help: ArgumentHelp(say("option.groupFeedback"), valueName: "CODE"))
  var feedback: String?

  @Option(help: ArgumentHelp(say("option.finding"), valueName: say("option.text")))
  var finding: String?

  @Option(help: ArgumentHelp(say("option.formed"), valueName: "DATE"))
  var formed: String?

  /// The group with what was given.
  func changed(_ group: WorkingGroup, _ store: QualityStore, _ context: Context) throws -> WorkingGroup {
    var group = group
    if !member.isEmpty {
      let names = member.map { CleanText.line($0) }.filter { !$0.isEmpty }
      group.members = try store.read { reader in try names.map { try reader.owner(typed: $0, context) } }
    }
    if let feedback {
      let code = typedCode(feedback)
      group.feedback = code.isEmpty ? nil : code
    }
    if let finding { group.finding = CleanText.line(finding) }
    if let formed { group.formedOn = try context.day(typed: formed) }
    return group
  }
}
