import ArgumentParser
import Dashboard
import Foundation
import Quality
import QualityStore

/// What every command that opens a label's file takes.
struct StoreOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: ArgumentHelp(say("option.database"), valueName: say("option.file")))
  var database: String?

  @Option(help: ArgumentHelp(say("option.author"), valueName: say("option.name")))
  var author: String?

  @Option(help: ArgumentHelp(say("option.language"), valueName: Language.valueName))
  var language: Language?

  @Option(help: ArgumentHelp(say("option.today"), valueName: say("option.day")))
  var today: Day?

  @Flag(name: .customLong("read-only"), help: ArgumentHelp(say("option.readOnly")))
  var isReadOnly = false

  @Flag(name: .customLong("mask-names"), help: ArgumentHelp(say("option.maskNames")))
  var masksNames = false

  func validate() throws {
    guard database != "" else {
      throw ValidationError(say("usage.missingValue", ["option": .text("--database <\(say("option.file"))>")]))
    }
  }

  /// `--database`, then `VIGIE_DATABASE`, then the configuration, then the user's data folder.
  var path: String {
    let variable = getenv("VIGIE_DATABASE").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    let path = database ?? variable ?? Configuration.current.database ?? Folders.data + "/label.vigie"
    // Foundation on Linux stops the program where it looks for the folder of a path of one letter.
    return path.count == 1 && path != "/" ? "./" + path : path
  }

  var clock: Clock { Clock(today: today) }

  func open() throws -> QualityStore { try QualityStore.open(at: path, readOnly: isReadOnly) }

  func context(for store: QualityStore? = nil) -> Context {
    Context(
      phrases: Speech.phrases, moment: clock.moment, author: authorName, isReadOnly: store?.isReadOnly ?? isReadOnly,
      masksNames: masksNames, files: .ofThisMachine(beside: store?.path ?? path))
  }

  var signature: Signature { context().signature }

  // A decision always has an author: an empty name is none.
  private var authorName: String {
    let login = getpwuid(getuid()).flatMap { $0.pointee.pw_name }.map { String(cString: $0) }
    return [author, Configuration.current.author, login].compactMap { $0.map { CleanText.line($0) } }
      .first { !$0.isEmpty } ?? "?"
  }
}

extension Language: Choice {}

extension Day: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(iso: argument)
  }
}
