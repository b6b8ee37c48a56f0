import ArgumentParser

/// The command line: one file per subcommand in Commands/.
@main
struct Vigie: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vigie",
    abstract: say("help.vigie"),
    discussion: say("help.vigie.discussion"),
    version: "0.1",
    subcommands: [
      OpenDashboard.self, Initialize.self, Demo.self, List.self, Show.self, Record.self, Freeze.self, Recount.self,
      Add.self, Edit.self, Move.self, Postpone.self, Finish.self, Close.self, Verify.self, Cancel.self, Resume.self,
      Remove.self, Meet.self, Link.self, Reopen.self, Answer.self, Acknowledge.self, Triage.self, Extend.self,
      Review.self, Withdraw.self, Apply.self, Import.self, Undo.self,
      Redo.self, JournalCommand.self,
      Remind.self, Check.self,
    ],
    defaultSubcommand: OpenDashboard.self)

  static func main() {
    Launch.prepare()
    do {
      var command = try command()
      if !Launch.isFromParser(command) { try Configuration.check() }
      try command.run()
    } catch {
      Launch.end(with: error)
    }
  }

  // What most people start is parsed without the tree of all subcommands, which takes a third of the time of a start.
  private static func command() throws -> any ParsableCommand {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if let dashboard = try? OpenDashboard.parse(arguments) { return dashboard }
    let names = configuration.subcommands.map { $0._commandName }
    return try parseAsRoot(ArgumentOrder.subcommandFirst(arguments, among: names))
  }
}
