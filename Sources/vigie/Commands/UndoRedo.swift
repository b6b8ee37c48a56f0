import ArgumentParser
import Dashboard
import QualityStore

/// `vigie undo`: takes back the author's last decision.
struct Undo: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: say("help.undo"))

  @OptionGroup var options: StoreOptions

  func run() throws {
    try Output.say(options.open().undo(by: options.signature).phrase)
  }
}

/// `vigie redo`: does again what was just undone.
struct Redo: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: say("help.redo"))

  @OptionGroup var options: StoreOptions

  func run() throws {
    try Output.say(options.open().redo(by: options.signature).phrase)
  }
}
