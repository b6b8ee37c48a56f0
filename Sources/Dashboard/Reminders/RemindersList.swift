import Quality
import QualityStore

/// Person by person, what is late and what is due soon.
public struct RemindersList: ListContents {
  /// How many days ahead it looks.
  let days: Int

  public static let usualDays = 30

  public init(within days: Int = usualDays) {
    self.days = days
  }

  public var place: Place { .reminders }
  public var emptiness: Phrase { Phrase("reminders.none", ["days": .count(days)]) }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: Void, lines: [Reminder]) {
    ((), try reader.reminders(on: context.today, within: days))
  }

  public func id(of line: Reminder) -> String {
    [line.deadline.id, line.person.code].joined(separator: " ")
  }

  public func words(of line: Reminder, _ context: Context) -> String {
    [
      line.personText(context), line.person.code, line.knownCode, line.deadline.subjectText(context),
      context.phrases(line.kindPhrase), stageText(line, context), line.stateText(context),
    ].joined(separator: " ")
  }

  public func groupings(_ context: Context) -> [Grouping<Reminder>] {
    [
      Grouping("person") { [ListGroup($0.person.code, $0.personText(context), rank: $0.person == .nobody ? 1 : 0)] },
      Grouping("reminder") { line in
        let stage = line.stage(on: context.today)
        return [ListGroup(stage.rawValue, context.phrases(stage.phrase(within: days)), rank: stage.rank)]
      },
    ]
  }

  public func isLate(_ line: Reminder, _ context: Context) -> Bool { line.stage(on: context.today) == .late }

  public func orders(_ context: Context) -> [Order<Reminder>] {
    [
      Order("person") { left, right in
        left.person == right.person
          ? left.due < right.due : Folding.comesBefore(left.personText(context), right.personText(context))
      },
      Order("deadline") { $0.due < $1.due },
    ]
  }

  public func columns(_ context: Context) -> [Table.Column] {
    let phrases = context.phrases
    return [
      Table.Column("mark", "", width: .fixed(1)),
      Table.Column("person", phrases("column.person"), width: .flexible(least: 12)),
      Table.Column("reminder", phrases("column.reminder"), width: .fixed(9), priority: 6),
      Table.Column("kind", phrases("column.kind"), width: .fixed(10), priority: 3),
      Table.Column("code", phrases("column.code"), width: .fixed(7), priority: 2),
      Table.Column("subject", phrases("column.subject"), width: .flexible(least: 18)),
      Table.Column("due", phrases("column.due"), alignment: .trailing, width: .fixed(13), priority: 4),
      Table.Column("state", phrases("column.state"), width: .fixed(15)),
    ]
  }

  public func cells(of line: Reminder, _ context: Context) -> [Cell] {
    let mark = line.mark(on: context.today)
    let word = stageText(line, context)
    return [
      .mark(mark, word), .text(line.personText(context)), .text(word, .quiet),
      .text(context.phrases(line.kindPhrase), .quiet), .text(line.knownCode, .accent),
      .text(line.deadline.subjectText(context)),
      .day(line.due, context.notation.day(line.due), mark.tone), .text(line.stateText(context), mark.tone),
    ]
  }

  private func stageText(_ line: Reminder, _ context: Context) -> String {
    context.phrases(line.stage(on: context.today).phrase(within: days))
  }

  public func title(_ context: Context) -> String { context.phrases("panel.reminders") }

  public func summary(of head: Void, _ lines: [Reminder], _ context: Context) -> String {
    let late = lines.count { isLate($0, context) }
    return context.phrases("reminders.summary", ["late": .count(late), "soon": .count(lines.count - late)])
  }

  public func side(of line: Reminder, in head: Void, _ reader: Reader, _ context: Context) throws -> Detail? {
    let phrases = context.phrases
    let code = line.knownCode
    return Detail(
      title: code.isEmpty ? phrases(line.kindPhrase) : code,
      blocks: [
        .paragraph(line.deadline.subjectText(context), .heading), .gap,
        .field(phrases("column.person"), .text(line.personText(context))),
        .field(phrases("column.kind"), .text(phrases(line.kindInFull))),
        .field(phrases("column.state"), .mark(line.mark(on: context.today), line.stateText(context))),
        .field(phrases("column.due"), .text(context.notation.longDay(line.due))),
      ] + planned(line, context) + [.gap, .paragraph(phrases("reminders.explained"), .quiet)])
  }

  private func planned(_ line: Reminder, _ context: Context) -> [Detail.Block] {
    line.deadline.planned.map {
      [.field(context.phrases("column.planned"), .text(context.notation.longDay($0), .accent))]
    } ?? []
  }

  public func subject(of line: Reminder?) -> Subject { line?.deadline.about ?? Subject() }

  public func commands(for line: Reminder?, of head: Void, _ context: Context) -> [Command] {
    let nothing = line == nil ? Phrase("why.nothingSelected") : nil
    let place = line?.deadline.place
    let refusal = nothing ?? (place == nil ? Phrase("message.notHere") : nil)
    return [Command(.open, unless: refusal, .open(place ?? .overview)), Command.addAction(subject(of: line), context)]
  }
}
