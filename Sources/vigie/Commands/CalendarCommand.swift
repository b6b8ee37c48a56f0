import ArgumentParser
import Dashboard
import Exchange
import Foundation
import Quality
import QualityStore

/// `vigie calendar [--output FILE.ics] [--person CODE] [--kind action] [--within 90d]`.
struct CalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar", abstract: say("help.calendar"), discussion: say("help.calendar.discussion"))

  @Option(name: .shortAndLong, help: ArgumentHelp(say("option.calendarOutput"), valueName: say("option.file")))
  var output: String?

  @Option(help: ArgumentHelp(say("option.calendarWithin"), valueName: say("option.within.name")))
  var within: String?

  @Option(help: ArgumentHelp(say("option.person"), valueName: say("option.name")))
  var person: String?

  @Option(name: .customLong("kind"), help: ArgumentHelp(say("option.kindOfDeadline"), valueName: kinds))
  var kindOfDeadline: AgendaOptions.Kind?

  @OptionGroup var options: StoreOptions

  private static let kinds = AgendaOptions.Kind.valueName

  func run() throws {
    let days = try within.map(Remind.days(typed:)) ?? CalendarOfLabel.usualDays
    let store = try options.open()
    let context = options.context(for: store)
    let calendar = try store.read { reader in
      try CalendarOfLabel(
        reader, within: days, person: try person.map { try reader.person(typed: $0, context) },
        kind: kindOfDeadline?.kind, context)
    }
    let text = CalendarWriter.text(
      calendar.events, name: calendar.name, language: context.language, stamp: calendar.stamp)
    guard let output else { return try Output.write(text) }
    try write(text, to: output)
    try Output.say(Phrase("calendar.written", ["count": .count(calendar.events.count), "path": .text(output)]))
  }

  // A file that is no calendar is never written over.
  private func write(_ text: String, to name: String) throws {
    let path = Folders.expanded(name)
    if let found = FileManager.default.contents(atPath: path), !found.starts(with: Data("BEGIN:VCALENDAR".utf8)) {
      throw FileRefusal(Phrase("calendar.notACalendar", ["path": .text(name)]))
    }
    try OwnFile(path: path, name: name).write(text, replacing: true)
  }
}
