import ArgumentParser
import Dashboard
import Exchange
import Foundation
import Quality
import QualityStore

/// `vigie remind --within 30d [--eml FOLDER]`: who has what to do; ends with 1 where something is late, for cron.
struct Remind: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("help.remind"), discussion: say("help.remind.discussion"))

  @Option(help: ArgumentHelp(say("option.within"), valueName: say("option.within.name")))
  var within: String?

  @Option(help: ArgumentHelp(say("option.eml"), valueName: say("option.folder")))
  var eml: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: StoreOptions

  /// What cron is told by: something is late.
  static let exitCodeWhenLate: Int32 = 1

  func run() throws {
    let days = try within.map(Remind.days(typed:)) ?? RemindersList.usualDays
    let store = try options.open()
    let context = options.context(for: store)
    var list = ListPanel(RemindersList(within: days))
    let reminders = try store.read { reader in
      try list.read(reader, context)
      return try reader.reminders(on: context.today, within: days)
    }
    if let eml { try write(ReminderLetter.all(reminders, within: days, context), into: eml, context) }
    if eml == nil || !output.isPlain {
      try output.print(list.table(context), emptiness: list.emptiness, context)
    }
    if reminders.contains(where: { $0.stage(on: context.today) == .late }) { Foundation.exit(Remind.exitCodeWhenLate) }
  }

  private func write(_ letters: [ReminderLetter], into name: String, _ context: Context) throws {
    let folder = Folders.expanded(name)
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw FileRefusal(Phrase("error.cannotWrite", ["path": .text(name)]))
    }
    for letter in letters {
      let draft = MailDraft(
        recipients: letter.addresses, subject: letter.subject, text: letter.text,
        seconds: context.moment.seconds, offset: context.moment.offset)
      let file = "/\(letter.fileName).eml"
      // The same day's letter again says what has changed since.
      try OwnFile(path: folder + file, name: name + file).write(draft.eml, replacing: true)
    }
    guard output.isPlain else { return }
    try Output.say(Phrase("remind.written", ["count": .count(letters.count), "path": .text(name)]))
  }

  /// « 30d », « 30j », « 30 »: 0 to 3650 days.
  static func days(typed text: String) throws -> Int {
    let word = CleanText.line(text).lowercased()
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard ["", "d", "j"].contains(word.dropFirst(digits.count)), let days = Int(digits), days <= 3650 else {
      throw Complaint(Phrase("remind.badDays", ["text": .text(CleanText.line(text))]))
    }
    return days
  }
}
