import ArgumentParser
import Dashboard
import Exchange
import Foundation
import Quality
import QualityStore

/// `vigie import measurements FILE.csv`.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("help.import"),
    subcommands: [ImportMeasurementsCommand.self, ImportTrainingsCommand.self, ImportMailCommand.self])
}

struct ImportMeasurementsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measurements", abstract: say("help.importMeasurements"),
    discussion: say("help.importMeasurements.discussion"))

  @Argument(help: ArgumentHelp(say("argument.csv"), valueName: say("option.file")))
  var file: String?

  @Option(
    name: .customLong("column"), parsing: .singleValue,
    help: ArgumentHelp(say("option.column"), valueName: say("option.column.name")))
  var columns: [String] = []

  @Flag(name: .customLong("forget-columns"), help: ArgumentHelp(say("option.forgetColumns")))
  var forgetsColumns = false

  @Flag(name: .customLong("dry-run"), help: ArgumentHelp(say("option.dryRun")))
  var isDryRun = false

  @OptionGroup var options: StoreOptions

  func validate() throws {
    guard file != nil || forgetsColumns else {
      throw ValidationError(say("usage.missingArgument", ["argument": .text("<\(say("option.file"))>")]))
    }
  }

  func run() throws {
    let named = ColumnNames(try columns.map(ColumnOption.init).map { ($0.name, $0.meaning) })
    let store = try options.open()
    if forgetsColumns, !isDryRun { try forget(store) }
    guard let file else { return }
    let bar = ProgressBar()
    defer { bar.erase() }
    let counts = try Interruption.watched { try take(file, named, store, bar) }
    bar.erase()
    try tell(isDryRun ? "import.preview" : "import.done", counts)
  }

  private func forget(_ store: QualityStore) throws {
    let entry = try store.perform(ForgetColumns(), by: options.signature)
    try Output.say(entry?.phrase ?? Phrase("import.noColumns"))
  }

  private func take(
    _ file: String, _ named: ColumnNames, _ store: QualityStore, _ bar: ProgressBar
  ) throws -> ImportPreview.Counts {
    let context = options.context(for: store)
    let remembered = forgetsColumns ? ColumnNames() : try store.read { try $0.columnNames() }
    let share = ImportMeasurementsCommand.shareOfReading
    let read = try MeasurementFile.read(file, store, context, columns: remembered.overridden(by: named)) { done in
      try Interruption.check()
      bar.tell(Phrase("import.reading"), done * share)
    }
    try refuseNames(named, notIn: read)
    guard read.faults.isEmpty else { throw Complaint(read.faults.map { fault($0, file) }, code: EX_DATAERR) }
    guard !isDryRun else { return try store.read { try $0.preview(of: read.measurements) }.counts }
    var entry: JournalEntry?
    try store.together { store in
      try store.perform(RememberColumns(named), by: context.signature)
      entry = try store.perform(ImportMeasurements(read.measurements), by: context.signature) { done in
        try Interruption.check()
        let count = Int(done * Double(read.measurements.count))
        bar.tell(Phrase("import.writing", ["count": .count(count)]), share + done * (1 - share))
      }
    }
    return ImportPreview.Counts(of: entry, among: read.measurements.count)
  }

  // A name mistyped would be remembered, and of no use.
  private func refuseNames(_ named: ColumnNames, notIn file: MeasurementFile) throws {
    let header = ColumnNames(file.header.map { ($0, .ignored) })
    for name in named.names where header[name] == nil {
      throw Complaint(
        Phrase(
          "import.noSuchColumn", ["name": .text(name), "known": .text(file.header.joined(separator: ", "))]),
        code: EX_DATAERR)
    }
  }

  // Of the time that a large file takes.
  private static let shareOfReading = 0.3

  private func fault(_ fault: MeasurementFile.Fault, _ file: String) -> Phrase {
    Phrase(
      "error.fileFault",
      ["file": .text(file), "line": .text(String(fault.line)), "reason": .phrase(fault.reason)])
  }

  private func tell(_ key: String, _ counts: ImportPreview.Counts) throws {
    try Output.say(
      Phrase(key, ["new": .count(counts.new), "changed": .count(counts.changed), "same": .count(counts.same)]))
    guard counts.computed > 0 else { return }
    try Output.say(Phrase("import.computed", ["count": .count(counts.computed)]))
  }
}
