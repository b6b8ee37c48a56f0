import Quality

/// What one person is written about what is late and what is due, ready to be read over and sent: nothing sends it.
public struct ReminderLetter: Equatable, Sendable {
  /// The addresses that are known; usually none.
  public let addresses: [String]
  public let subject: String
  public let text: String
  /// For a file: the day and a code, no name of an agent; different for everybody.
  public let fileName: String

  /// One for each person, in their order; nobody is told of what is another's.
  public static func all(_ reminders: [Reminder], within days: Int, _ context: Context) -> [ReminderLetter] {
    var names = Set<String>()
    let people = Dictionary(grouping: reminders, by: \.person).sorted {
      Folding.comesBefore($0.value[0].personText(context), $1.value[0].personText(context))
    }
    return people.map { person, reminders in
      ReminderLetter(to: person, reminders, within: days, unlike: &names, context)
    }
  }

  private init(
    to person: Owner, _ reminders: [Reminder], within days: Int, unlike names: inout Set<String>, _ context: Context
  ) {
    let phrases = context.phrases
    let late = reminders.count { $0.stage(on: context.today) == .late }
    let soon = reminders.count - late
    // Nothing is said of what there is none of.
    let counts = [
      late > 0 ? phrases("reminder.letter.late", ["late": .count(late)]) : nil,
      soon > 0 ? phrases("reminder.letter.soon", ["soon": .count(soon)]) : nil,
    ].compactMap(\.self)
    addresses = ReminderLetter.addresses(of: person)
    subject = phrases("reminder.letter.subject", ["counts": .text(counts.joined(separator: ", "))])
    let opening = phrases("reminder.letter.opening", ["day": .day(context.today), "days": .count(days)])
    let greeting = ReminderLetter.greeting(of: person, context)
    let closing = [phrases("reminder.letter.closing"), context.name(ofAuthor: context.author)]
    text = ([greeting, opening] + ReminderLetter.sections(reminders, within: days, context) + closing).joined(
      separator: "\n\n")
    fileName = ReminderLetter.fileName(for: person, unlike: &names, context)
  }

  // By name where it is somebody’s; a bureau is not greeted by its code, nor words by what they say.
  private static func greeting(of person: Owner, _ context: Context) -> String {
    guard case .agent = person else { return context.phrases("reminder.letter.greeting.nameless") }
    return context.phrases("reminder.letter.greeting", ["person": .text(context.text(person))])
  }

  // Stage by stage, the most urgent first.
  private static func sections(_ reminders: [Reminder], within days: Int, _ context: Context) -> [String] {
    Reminder.Stage.allCases.compactMap { stage in
      let lines = reminders.filter { $0.stage(on: context.today) == stage }.map { line in
        context.phrases(
          "reminder.letter.line",
          [
            "subject": .text(
              [line.knownCode, line.deadline.subjectText(context)].filter { !$0.isEmpty }.joined(separator: " ")),
            "kind": .phrase(line.kindInFull), "day": .text(dueText(line, context)),
            "left": .text(line.timeLeft(context)),
          ])
      }
      return lines.isEmpty ? nil : ([context.phrases(stage.heading(within: days))] + lines).joined(separator: "\n")
    }
  }

  private static func dueText(_ line: Reminder, _ context: Context) -> String {
    if line.kind == .tutoring { return context.phrases("reminder.tutoredUntil", ["day": .day(line.due)]) }
    guard let planned = line.deadline.planned else { return context.notation.day(line.due) }
    return context.phrases("reminder.planned", ["day": .day(line.due), "planned": .day(planned)])
  }

  // Words that hold an address are the only place that has one.
  private static func addresses(of person: Owner) -> [String] {
    guard case .other(let words) = person else { return [] }
    return words.split { " <>(),;".contains($0) }.map(String.init).filter(isAddress)
  }

  private static func isAddress(_ word: String) -> Bool {
    let parts = word.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && parts[1].first != "."
      && parts[1].last != "." && word.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\"\\:[]".utf8.contains($0) }
  }

  private static func fileName(for person: Owner, unlike names: inout Set<String>, _ context: Context) -> String {
    let code = person == .nobody ? "referent-qualite" : person.code
    let letters = Folding.fold(code).map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    let base = context.today.iso + "-" + String(letters.prefix(40))
    let all = [base] + (2...9999).lazy.map { "\(base)-\($0)" }
    let name = all.first { !names.contains($0) } ?? base
    names.insert(name)
    return name
  }
}
