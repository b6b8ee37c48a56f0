import ArgumentParser
import Dashboard
import Foundation
import Quality
import QualityStore

/// `vigie apply FILE.json`: many decisions in one go, all or none.
struct Apply: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("help.apply"), discussion: say("help.apply.discussion", ["example": .text(example)]))

  private static let example = """
    [{"command": "add action", "title": "Rappeler", "owner": "SIDSIC", "as": "x"}, \
    {"command": "add step", "code": "$x", "title": "Appeler Orange"}]
    """

  @Argument(help: ArgumentHelp(say("argument.script"), valueName: say("option.file")))
  var file: String

  @Flag(help: ArgumentHelp(say("option.dryRun")))
  var dryRun = false

  @OptionGroup var options: DecisionOptions

  func run() throws {
    let script = try DecisionScript(contents(), file: isTyped ? say("apply.standardInput") : CleanText.line(file))
    let store = try options.store.open()
    let context = options.store.context(for: store)
    var outcomes: [Outcome] = []
    do {
      try store.together { store in
        outcomes = try script.carryOut(in: store, context)
        if dryRun { throw Rehearsed() }
      }
    } catch is Rehearsed {}
    try Outcome.print(outcomes, json: options.json)
    if dryRun, !options.json { try Output.say(Phrase("apply.rehearsed")) }
  }

  private var isTyped: Bool { file == "-" }

  private func contents() throws -> Data {
    if isTyped { return FileHandle.standardInput.readDataToEndOfFile() }
    guard let data = FileManager.default.contents(atPath: Folders.expanded(file)) else {
      throw Complaint(Phrase("error.cannotRead", ["path": .text(CleanText.line(file))]), code: EX_NOINPUT)
    }
    return data
  }
}

/// Ends the transaction of a rehearsal: nothing of it stays.
private struct Rehearsed: Error {}
