import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie check documents [DOC-3 …]`: whether the files of the document base are where they are said to be, unchanged
/// since they were reviewed. Ends with 1 where one is missing.
struct CheckDocuments: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "documents", abstract: say("help.checkDocuments"), discussion: say("help.checkDocuments.discussion"))

  @Argument(help: ArgumentHelp(say("argument.documentCodes"), valueName: "CODE"))
  var codes: [String] = []

  @OptionGroup var options: DecisionOptions

  func run() throws {
    let store = try options.store.open()
    let context = options.store.context(for: store)
    let asked = try store.read { reader in
      codes.isEmpty ? try reader.documents() : try codes.map { try reader.document(typedCode($0)) }
    }
    let look = try DocumentLook(at: asked, with: context.files)
    let entry = try store.perform(look.decision, by: context.signature)
    try Outcome(entry: entry, unchanged: Phrase("message.nothingChanged")).print(json: options.json)
    let missing = try told(Set(look.decision.found.keys), store)
    guard look.refusals.isEmpty else { throw Complaint(look.refusals.map(\.phrase), code: 65) }
    if missing > 0 { throw ExitCode.failure }
  }

  // Each file that is not as it was; says how many are missing.
  private func told(_ codes: Set<String>, _ store: QualityStore) throws -> Int {
    let documents = try store.read { try $0.documents() }.filter { codes.contains($0.code) }
    let wrong = documents.filter { $0.isChanged || $0.lastLook?.state == .missing }
    if !options.json { for document in wrong { try Output.say(document.fileSentence) } }
    return wrong.count { !$0.isChanged }
  }
}

extension Document {
  fileprivate var fileSentence: Phrase {
    Phrase(
      isChanged ? "check.documentChanged" : "check.documentMissing",
      ["code": .text(code), "title": .text(title), "path": .text(link)])
  }
}
