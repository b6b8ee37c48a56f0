import ArgumentParser
import Dashboard
import Exchange
import Foundation
import Quality
import QualityStore

/// `vigie import measurements FILE.csv`.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("help.import"), subcommands: [ImportMeasurementsCommand.self])
}

struct ImportMeasurementsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measurements", abstract: say("help.importMeasurements"),
    discussion: say("help.importMeasurements.discussion"))

  @Argument(help: ArgumentHelp(say("argument.csv"), valueName: say("option.file")))
  var file: String

  @Flag(name: .customLong("dry-run"), help: ArgumentHelp(say("option.dryRun")))
  var isDryRun = false

  @OptionGroup var options: StoreOptions

  func run() throws {
    let store = try options.open()
    let context = options.context(for: store)
    let read = try store.read { reader in
      MeasurementFile.read(
        try bytes(), indicators: try reader.indicators(), sites: try reader.sites(), today: context.today)
    }
    guard read.faults.isEmpty else { throw Complaint(read.faults.map { fault($0) }, code: EX_DATAERR) }
    let preview = try store.read { try $0.preview(of: read.measurements) }
    guard !isDryRun else { return try tell("import.preview", preview) }
    _ = try store.perform(ImportMeasurements(read.measurements), by: context.signature)
    try tell("import.done", preview)
  }

  private func bytes() throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: file) else {
      throw Complaint(Phrase("error.cannotRead", ["path": .text(file)]), code: EX_NOINPUT)
    }
    return [UInt8](data)
  }

  private func fault(_ fault: MeasurementFile.Fault) -> Phrase {
    Phrase(
      "error.fileFault",
      ["file": .text(file), "line": .text(String(fault.line)), "reason": .phrase(fault.reason)])
  }

  private func tell(_ key: String, _ preview: ImportPreview) throws {
    try Output.say(
      Phrase(
        key,
        [
          "new": .count(preview.new.count), "changed": .count(preview.changed.count), "same": .count(preview.same),
        ]))
  }
}
