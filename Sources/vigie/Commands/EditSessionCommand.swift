import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie edit session S-1 --add AG-03 --remove AG-01`: what is not given stays.
struct EditSessionCommand: DecisionCommand {
  static let configuration = CommandConfiguration(
    commandName: "session", abstract: say("help.editSession"), discussion: say("help.editSession.discussion"))

  @Argument(help: ArgumentHelp(say("argument.sessionCode"), valueName: "CODE"))
  var code: String

  @Option(parsing: .upToNextOption, help: ArgumentHelp(say("option.addAttendees"), valueName: say("option.name")))
  var add: [String] = []

  @Option(parsing: .upToNextOption, help: ArgumentHelp(say("option.removeAttendees"), valueName: say("option.name")))
  var remove: [String] = []

  @Option(help: ArgumentHelp(say("option.course"), valueName: "CODE"))
  var course: String?

  @Option(help: ArgumentHelp(say("option.sessionDay"), valueName: "DATE"))
  var on: String?

  @OptionGroup var fields: SessionOptions
  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    let (before, added, removed) = try store.read { reader in
      (
        try reader.trainingSession(typedCode(code)), try reader.agentCodes(typed: add, context),
        try reader.agentCodes(typed: remove, context)
      )
    }
    let absent = removed.subtracting(before.attendees)
    guard absent.isEmpty else {
      throw Complaint(
        Phrase(
          "session.notThere",
          ["code": .text(before.code), "agents": .text(absent.sorted().joined(separator: ", "))]), code: 65)
    }
    var after = fields.changed(before)
    after.attendees = before.attendees.union(added).subtracting(removed)
    if let course { after.course = typedCode(course) }
    if let on { after.day = try context.day(typed: on) }
    return EditSession(before, to: after)
  }
}
