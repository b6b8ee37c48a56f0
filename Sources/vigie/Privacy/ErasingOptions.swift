import ArgumentParser
import Dashboard
import Foundation
import Quality
import QualityStore

/// How somebody is erased: it is told first, asked about, and never undone.
struct ErasingOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(say("option.eraseYes")))
  var yes = false

  @Flag(help: ArgumentHelp(say("option.dryRun")))
  var dryRun = false

  func run(_ person: DataSubject, _ options: StoreOptions) throws {
    let store = try options.open()
    let context = options.context(for: store)
    let erasure = try store.read { try $0.erasure(of: person) }
    let announcement = ErasureWording(erasure, context).announcement
    try Output.write(announcement.map { CleanText.text($0) }.joined(separator: "\n") + "\n")
    guard !dryRun else { return try Output.say(Phrase("erasure.rehearsed")) }
    guard !store.isReadOnly else { throw StoreError.readOnly(path: options.path) }
    try confirm(erasure.code)
    let entry = try store.perform(person.erasure, by: context.signature)
    let leftovers = try cleaned(store, erasure, options, context)
    try Output.say(entry?.phrase ?? Phrase("message.nothingChanged"))
    try Output.write(leftovers.map { CleanText.line($0) + "\n" }.joined())
  }

  // The code typed again, where somebody is there to type it.
  private func confirm(_ code: String) throws {
    guard !yes else { return }
    guard isatty(STDIN_FILENO) == 1 else { throw Complaint(Phrase("erasure.yesMissing")) }
    try Output.write(say("erasure.question", ["code": .text(code)]) + " ")
    guard typedCode(readLine() ?? "") == code else { throw Complaint(Phrase("erasure.notConfirmed"), code: EX_DATAERR) }
  }

  // The decision stands also where the file cannot be written anew: that can be done later.
  private func cleaned(
    _ store: QualityStore, _ erasure: Erasure, _ options: StoreOptions, _ context: Context
  ) throws -> [String] {
    let isPurged = (try? store.purge()) ?? false
    let drafts = DraftFile(ofLabelAt: options.path)
    return ErasureWording.leftovers(
      isPurged: isPurged, copies: store.copies(holding: erasure.traces),
      drafts: drafts.tells(of: erasure.said) ? drafts.path : nil, context) + [ErasureWording.elsewhere(context)]
  }
}

extension DraftFile {
  /// Whether what was typed and not saved says one of these names.
  func tells(of names: [SaidName]) -> Bool {
    guard let data = FileManager.default.contents(atPath: path) else { return false }
    let kept = String(decoding: data, as: UTF8.self)
    return names.contains { $0.isSaid(in: kept) }
  }
}
