import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie meet group G-3 --day 12/11 --notes TEXT`; the code of a case means its group.
struct Meet: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: say("help.meet"), subcommands: [MeetGroupCommand.self])
}

struct MeetGroupCommand: DecisionCommand {
  static let configuration = CommandConfiguration(
    commandName: "group", abstract: say("help.meetGroup"), discussion: say("help.meetGroup.discussion"))

  @Argument(help: ArgumentHelp(say("argument.groupOrCase"), valueName: "CODE"))
  var code: String

  @Option(help: ArgumentHelp(say("option.meetingDay"), valueName: "DATE"))
  var day: String?

  @Option(help: ArgumentHelp(say("option.meetingNotes"), valueName: say("option.text")))
  var notes: String?

  @OptionGroup var options: DecisionOptions

  func decision(_ store: QualityStore, _ context: Context) throws -> any Decision {
    HoldGroupMeeting(
      code: typedCode(code), on: try day.map(context.day(typed:)) ?? context.today,
      notes: notes.map { CleanText.text($0) })
  }
}
