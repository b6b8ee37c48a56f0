import ArgumentParser

/// `vigie export agent AG-07`.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("help.export"), subcommands: [ExportAgentCommand.self])
}
