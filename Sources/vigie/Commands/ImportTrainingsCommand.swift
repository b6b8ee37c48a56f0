import ArgumentParser
import Dashboard
import Exchange
import Foundation
import Quality
import QualityStore

/// `vigie import trainings FILE.csv`: a history that was kept elsewhere, all of it or nothing.
struct ImportTrainingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trainings", abstract: say("help.importTrainings"),
    discussion: say("help.importTrainings.discussion"))

  @Argument(help: ArgumentHelp(say("argument.csv"), valueName: say("option.file")))
  var file: String

  @Flag(name: .customLong("dry-run"), help: ArgumentHelp(say("option.dryRun")))
  var isDryRun = false

  @OptionGroup var options: StoreOptions

  func run() throws {
    let store = try options.open()
    let context = options.context(for: store)
    let bar = ProgressBar()
    defer { bar.erase() }
    let read = try Interruption.watched {
      try TrainingFile.read(file, store, context) { done in
        try Interruption.check()
        bar.tell(Phrase("import.reading"), done)
      }
    }
    bar.erase()
    guard read.faults.isEmpty else { throw Complaint(read.faults.map { fault($0, context) }, code: EX_DATAERR) }
    let counts = try take(read.records, store, context)
    try Output.say(
      Phrase(
        isDryRun ? "import.training.preview" : "import.training.done",
        ["new": .count(counts.new), "changed": .count(counts.changed), "same": .count(counts.same)]))
    guard !read.ignored.isEmpty else { return }
    try Output.say(
      Phrase(
        "import.ignoredColumns",
        ["count": .count(read.ignored.count), "names": .text(read.ignored.joined(separator: ", "))]))
  }

  private func take(
    _ records: [TrainingRecord], _ store: QualityStore, _ context: Context
  ) throws -> TrainingPreview.Counts {
    guard !isDryRun else { return try store.read { try $0.preview(of: records) }.counts }
    let entry = try store.perform(ImportTrainings(records), by: context.signature)
    return TrainingPreview.Counts(of: entry, among: records.count)
  }

  private func fault(_ fault: TrainingFile.Fault, _ context: Context) -> Phrase {
    Phrase(
      "error.fileFault",
      ["file": .text(file), "line": .text(String(fault.line)), "reason": .phrase(fault.reason.masked(context))])
  }
}

extension TrainingFile {
  /// Reads a file by its path, after what the label knows.
  static func read(
    _ path: String, _ store: QualityStore, _ context: Context, progress: ProgressReport
  ) throws -> TrainingFile {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Complaint(Phrase("error.cannotRead", ["path": .text(path)]), code: EX_NOINPUT)
    }
    let (staff, rules) = try store.read { (try $0.agentHistories(), try $0.trainingRules()) }
    return try read([UInt8](data), of: staff, under: rules, today: context.today, progress: progress)
  }
}
