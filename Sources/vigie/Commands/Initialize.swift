import ArgumentParser
import Dashboard
import Exchange
import Foundation
import Quality
import QualityStore

/// `vigie init`: creates the file of a label.
struct Initialize: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "init", abstract: say("help.init"))

  @Option(help: ArgumentHelp(say("option.framework"), valueName: say("option.fileOrName")))
  var framework = "qual-e-pref-2019"

  @Option(help: ArgumentHelp(say("option.prefecture"), valueName: say("option.name")))
  var name: String

  @Option(help: ArgumentHelp(say("option.establishment"), valueName: say("option.fileOrName")))
  var establishment: String?

  @OptionGroup var options: StoreOptions

  func run() throws {
    guard !options.isReadOnly else { throw StoreError.readOnly(path: options.path) }
    let start = try StartLabel(name: name, framework: framework, establishment: establishment)
    _ = try QualityStore.create(at: options.path, start, by: options.signature)
    let command = options.database == nil ? "vigie" : "vigie --database \(options.path)"
    try Output.say(
      Phrase(
        "init.done", ["name": .text(start.prefecture), "path": .text(options.path), "command": .text(command)]))
    if let notice = start.framework.notice { try Output.write(notice.text(in: Speech.language) + "\n") }
  }
}

extension StartLabel {
  /// From the name or the file of a framework, and of an establishment where there is one.
  init(name: String, framework: String, establishment: String?) throws {
    let name = CleanText.line(name)
    guard !name.isEmpty else { throw Complaint(Phrase("init.nameMissing")) }
    let framework = try FrameworkFile.read(BuiltIn.file("Frameworks", framework))
    let establishment = try establishment.map {
      try EstablishmentFile.read(BuiltIn.file("Establishments", $0), completing: framework)
    }
    self.init(prefecture: name, framework: framework, establishment: establishment)
  }
}
