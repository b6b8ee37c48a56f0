import ArgumentParser
import Dashboard
import Foundation
import Quality
import QualityStore

/// `vigie export agent AG-07 --output AG-07.json`: all that the file holds about one agent, for whom it is about.
struct ExportAgentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agent", abstract: say("help.exportAgent"), discussion: say("help.exportAgent.discussion"))

  @Argument(help: ArgumentHelp(say("argument.agentCode"), valueName: "CODE"))
  var code: String

  @Option(help: ArgumentHelp(say("option.output"), valueName: say("option.file")))
  var output: String?

  @OptionGroup var options: StoreOptions

  func validate() throws {
    guard !options.masksNames else { throw ValidationError(say("export.masked")) }
  }

  func run() throws {
    let store = try options.open()
    let context = options.context(for: store)
    let file = try store.read { try $0.personalFile(of: typedCode(code)) }
    let text = PlainJSON.text(PersonalFileJSON(file, context).object)
    guard let output else { return try Output.write(text) }
    let path = Folders.expanded(output)
    guard !FileManager.default.fileExists(atPath: path) else {
      throw FileRefusal(Phrase("error.fileThere", ["path": .text(CleanText.line(output))]))
    }
    try OwnFile(path: path, name: output).write(text, replacing: false)
    try Output.say(
      Phrase(
        "export.agentDone",
        [
          "code": .text(file.agent.code), "path": .text(output),
          "rows": .count(file.parts.map(\.rows.count).reduce(0, +)),
          "decisions": .count(file.decisions.count),
        ]))
  }
}
