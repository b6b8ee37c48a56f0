import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie freeze`: computes the figures of the periods that have closed, as the dashboard does when it opens.
struct Freeze: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("help.freeze"), discussion: say("help.freeze.discussion"))

  @OptionGroup var options: StoreOptions

  func run() throws {
    let store = try options.open()
    let entry = try store.perform(FreezeFigures(), by: FreezeFigures.signature(at: options.signature))
    try Output.say(entry?.phrase ?? Phrase("freeze.nothing"))
  }
}
