import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie erase agent AG-07`, `vigie erase sender R-3`: takes a person out of the whole file, also out of its past.
struct Erase: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("help.erase"), discussion: say("help.erase.discussion"),
    subcommands: [EraseAgentCommand.self, EraseSenderCommand.self, EraseLeftoversCommand.self])
}

struct EraseAgentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agent", abstract: say("help.eraseAgent"), discussion: say("help.erase.discussion"))

  @Argument(help: ArgumentHelp(say("argument.agentCode"), valueName: "CODE"))
  var code: String

  @OptionGroup var erasing: ErasingOptions
  @OptionGroup var options: StoreOptions

  func run() throws {
    try erasing.run(.agent(typedCode(code)), options)
  }
}

struct EraseSenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sender", abstract: say("help.eraseSender"), discussion: say("help.erase.discussion"))

  @Argument(help: ArgumentHelp(say("argument.feedbackCode"), valueName: "CODE"))
  var code: String

  @OptionGroup var erasing: ErasingOptions
  @OptionGroup var options: StoreOptions

  func run() throws {
    try erasing.run(.sender(of: typedCode(code)), options)
  }
}

/// Where an erasure could not write the whole file anew: another program had it open.
struct EraseLeftoversCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "leftovers", abstract: say("help.eraseLeftovers"))

  @OptionGroup var options: StoreOptions

  func run() throws {
    let store = try options.open()
    guard !store.isReadOnly else { throw StoreError.readOnly(path: options.path) }
    try Output.say(Phrase(try store.purge() ? "erasure.purged" : "erasure.notPurged"))
  }
}
