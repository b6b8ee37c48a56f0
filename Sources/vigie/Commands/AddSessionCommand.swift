import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie add session --course ACCUEIL --on 12/03/2026 --agents AG-01,AG-02`.
struct AddSessionCommand: DecisionCommand {
  static let configuration = CommandConfiguration(
    commandName: "session", abstract: say("help.addSession"), discussion: say("help.addSession.discussion"))
  static let places: [String] = []

  @Option(help: ArgumentHelp(say("option.course"), valueName: "CODE"))
  var course: String

  @Option(help: ArgumentHelp(say("option.sessionDay"), valueName: "DATE"))
  var on: String?

  @Option(parsing: .upToNextOption, help: ArgumentHelp(say("option.attendees"), valueName: say("option.name")))
  var agents: [String]

  @OptionGroup var fields: SessionOptions
  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    let attendees = try store.read { try $0.agentCodes(typed: agents, context) }
    return RecordSession(
      fields.changed(
        TrainingSession(
          course: typedCode(course), day: try on.map(context.day(typed:)) ?? context.today, attendees: attendees)))
  }
}
