import ArgumentParser
import Dashboard
import Foundation
import Quality
import QualityStore

/// `vigie check`: whether the file, its schema and its journal are whole.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: say("help.check"))

  @OptionGroup var options: StoreOptions

  func run() throws {
    let store = try options.open()
    let problems = try store.check()
    guard problems.isEmpty else { throw Complaint(problems.map(\.phrase), code: EX_DATAERR) }
    let count = try store.read { try $0.journalCount() }
    try Output.say(Phrase("check.done", ["path": .text(options.path), "count": .count(count)]))
  }
}
