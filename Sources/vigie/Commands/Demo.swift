import ArgumentParser
import Dashboard
import Exchange
import Foundation
import Quality
import QualityStore
import Terminal

/// `vigie demo`: a complete fictional prefecture, in a file that goes on leaving.
struct Demo: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: say("help.demo"))

  @Option(help: ArgumentHelp(say("option.keep"), valueName: say("option.file")))
  var keep: String?

  @OptionGroup var options: StoreOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    guard let keep else { return try DemoShow(options: options, screen: screen).run() }
    let path = URL(fileURLWithPath: keep).path
    _ = try DemoLabel.create(at: path, today: options.clock.moment)
    try Output.say(Phrase("demo.kept", ["path": .text(path)]))
  }
}
