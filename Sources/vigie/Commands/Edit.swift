import ArgumentParser

/// `vigie edit action CODE …`.
struct Edit: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: say("help.edit"), subcommands: [EditActionCommand.self])
}
