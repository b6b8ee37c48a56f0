import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie add absence AG-7 --since 1/9 --until 28/2`; `vigie resume agent AG-7` ends it.
struct AddAbsenceCommand: DecisionCommand {
  static let configuration = CommandConfiguration(
    commandName: "absence", abstract: say("help.addAbsence"), discussion: say("help.addAbsence.discussion"))

  @Argument(help: ArgumentHelp(say("argument.agentCode"), valueName: "CODE"))
  var code: String

  @Option(help: ArgumentHelp(say("option.absenceSince"), valueName: "DATE"))
  var since: String?

  @Option(help: ArgumentHelp(say("option.absenceUntil"), valueName: "DATE"))
  var until: String?

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    RecordAbsence(
      Absence(
        agent: typedCode(code), since: try since.map(context.day(typed:)) ?? context.today,
        until: try until.map(context.day(typed:))))
  }
}

/// `vigie resume agent AG-7 --on 16/4/2027 --since 1/9/2026`: the absence that began then lasts longer, or less.
struct ResumeAgentCommand: DecisionCommand {
  static let configuration = CommandConfiguration(
    commandName: "agent", abstract: say("help.resumeAgent"), discussion: say("help.resumeAgent.discussion"))

  @Argument(help: ArgumentHelp(say("argument.agentCode"), valueName: "CODE"))
  var code: String

  @Option(help: ArgumentHelp(say("option.returnDay"), valueName: "DATE"))
  var on: String?

  @Option(help: ArgumentHelp(say("option.returnSince"), valueName: "DATE"))
  var since: String?

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    ReturnFromAbsence(
      agent: typedCode(code), since: try since.map(context.day(typed:)),
      on: try on.map(context.day(typed:)) ?? context.today)
  }
}
