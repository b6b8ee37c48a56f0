import ArgumentParser
import Dashboard
import Exchange
import Foundation
import Quality
import QualityStore

/// `vigie import mail FILE.eml|FOLDER|MBOX`: messages to the quality mailbox become feedback, each once.
struct ImportMailCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mail", abstract: say("help.importMail"), discussion: say("help.importMail.discussion"))

  @Argument(help: ArgumentHelp(say("argument.mail"), valueName: say("argument.mail.name")))
  var source: String

  @Option(help: ArgumentHelp(say("option.kind"), valueName: Feedback.Kind.valueName))
  var kind: Feedback.Kind = .complaint

  @Option(help: ArgumentHelp(say("option.site"), valueName: "CODE"))
  var site: String?

  @Option(help: ArgumentHelp(say("option.attachments"), valueName: say("option.folder")))
  var attachments: String?

  @Flag(name: .customLong("dry-run"), help: ArgumentHelp(say("option.dryRun")))
  var isDryRun = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: StoreOptions

  func run() throws {
    let store = try options.open()
    let context = options.context(for: store)
    let site = try store.siteCode(site)
    try check(site, store)
    let files = try MailSource(name: source).files()
    // Nothing is saved beside a label that cannot be written.
    guard isDryRun || !store.isReadOnly else { throw StoreError.readOnly(path: options.path) }
    var taking = MailTaking(
      store, context, kind: kind, site: site,
      folder: isDryRun ? nil : try attachments.map(AttachmentFolder.init))
    do {
      try Interruption.watched {
        for file in files {
          try Interruption.check()
          try taking.read(file)
        }
        if !isDryRun { try taking.write() }
      }
    } catch {
      AttachmentFolder.remove(taking.folder?.saved ?? [])
      throw error
    }
    try tell(taking.lines, context)
  }

  private func tell(_ lines: [MailLine], _ context: Context) throws {
    func count(_ state: MailLine.State) -> PhraseValue { .count(lines.count { $0.state == state }) }
    if isDryRun || !output.isPlain {
      try output.print(MailTable.table(of: lines, context), emptiness: Phrase("mail.none"), context)
    }
    if output.isPlain {
      try Output.say(
        Phrase(
          isDryRun ? "mail.preview" : "mail.done",
          ["new": count(.new), "known": count(.known), "faulty": count(.faulty)]))
    }
    // What is only taken otherwise than it says is no failure.
    let complaint = Complaint(lines.compactMap { fault(of: $0.told(context)) }, code: EX_DATAERR)
    if lines.contains(where: { $0.state == .faulty }) { throw complaint }
    Launch.complain(Problem(complaint).lines)
  }

  // Of a file that cannot be read at all, the reason names it.
  private func fault(of line: MailLine) -> Phrase? {
    guard line.position > 0 else { return line.reason }
    return line.reason.map {
      Phrase(
        "mail.fault.of", ["file": .text(line.file), "position": .count(line.position), "reason": .phrase($0)])
    }
  }

  // Said once, not of every message.
  private func check(_ site: String?, _ store: QualityStore) throws {
    guard let site else { return }
    let known = try store.read { try $0.sites() }.map(\.code)
    guard !known.contains(site) else { return }
    throw UnknownCode(kind: .site, code: site, near: NearestCodes.to(site, among: known))
  }
}
