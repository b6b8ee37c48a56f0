import Quality
import QualityStore

/// Everything that has a date, worded for calendar programs.
public struct CalendarOfLabel: Sendable {
  public let name: String
  public let events: [CalendarEvent]
  public let stamp: CalendarStamp

  /// How far ahead it looks, in days.
  public static let usualDays = 366

  /// What is late, and what is due or takes place in so many days at most; only what is that person’s or helped by
  /// them, and of that kind, where they are given.
  public init(
    _ reader: Reader, within days: Int = usualDays, person: Owner? = nil, kind: Deadline.Kind? = nil, _ context: Context
  ) throws {
    let today = context.today
    let deadlines = try reader.deadlines(on: today, from: today, through: today.adding(days: days)).filter { deadline in
      (kind.map { deadline.kind.root == $0.root } ?? true) && (person.map(deadline.concerns) ?? true)
    }
    let label = try reader.labelIdentity()
    events = deadlines.map { $0.event(in: label, context) }
    name = context.phrases("calendar.name", ["prefecture": .text(try reader.label().prefecture)])
    stamp = try reader.calendarStamp(written: context.moment.seconds, today: today)
  }
}

extension Deadline {
  /// A month, a week and a day before, one is told of it. It says no name that is masked, and nothing that changes
  /// with the days that pass.
  func event(in label: String, _ context: Context) -> CalendarEvent {
    let title = [knownCode, subjectText(context)].filter { !$0.isEmpty }.joined(separator: " ")
    return CalendarEvent(
      uid: uid(in: label), time: calendarTime,
      summary: context.phrases(
        "calendar.summary", ["kind": .text(context.phrases.capitalized(kind.inFull)), "title": .text(title)]),
      description: people(context), categories: [context.phrases(kind.phrase)], alarms: [30, 7, 1])
  }

  private var calendarTime: CalendarEvent.Time {
    guard let time else { return .allDay(day, through: end ?? day) }
    let start = CalendarEvent.LocalTime(day, minute: time.minute)
    return .hours(start, until: start.later(minutes: CalendarEvent.usualMinutes))
  }

  /// The same whenever it is due; `label` tells it from the A-14 of another prefecture. Letters, digits and hyphens, as
  /// every calendar program takes them.
  func uid(in label: String) -> String {
    String(id.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }) + ".\(label)@vigie"
  }

  private func people(_ context: Context) -> String {
    let person = context.phrases("calendar.person", ["person": .text(personText(context))])
    guard !contributors.isEmpty else { return person }
    let names = contributors.map(context.text).joined(separator: ", ")
    return person + "\n" + context.phrases("calendar.contributors", ["people": .text(names)])
  }
}
