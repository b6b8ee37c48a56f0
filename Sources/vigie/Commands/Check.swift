import ArgumentParser
import Dashboard
import Foundation
import Quality
import QualityStore

/// `vigie check`: whether the file, its schema and its journal are whole; `vigie check documents`: the files of the
/// document base.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("help.check"), subcommands: [CheckFile.self, CheckDocuments.self], defaultSubcommand: CheckFile.self)
}

struct CheckFile: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "file", abstract: say("help.checkFile"))

  @OptionGroup var options: StoreOptions

  func run() throws {
    let store = try options.open()
    let problems = try store.check()
    guard problems.isEmpty else { throw Complaint(problems.map(\.phrase), code: EX_DATAERR) }
    let count = try store.read { try $0.journalCount() }
    try Output.say(Phrase("check.done", ["path": .text(options.path), "count": .count(count)]))
  }
}
