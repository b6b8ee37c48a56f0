import Quality

/// Writes events as iCalendar (RFC 5545), which every calendar program imports.
///
/// What is no longer there is left out and not cancelled: a program that had it keeps it until somebody deletes it.
public enum CalendarWriter {
  /// `name` is what programs call the calendar; each event should have a `uid` of its own.
  public static func text(_ events: [CalendarEvent], name: String, language: Language, stamp: CalendarStamp) -> String {
    var lines = [
      ContentLine("BEGIN", "VCALENDAR"), ContentLine("VERSION", "2.0"),
      ContentLine("PRODID", "-//Vigie//Vigie//\(language.rawValue.uppercased())"), ContentLine("CALSCALE", "GREGORIAN"),
      ContentLine("METHOD", "PUBLISH"), ContentLine("X-WR-CALNAME", text: name),
      ContentLine("X-WR-TIMEZONE", ParisTime.name),
    ]
    if events.contains(where: \.time.hasHours) { lines += ParisTime.lines }
    lines += events.flatMap { self.lines(of: $0, stamp) } + [ContentLine("END", "VCALENDAR")]
    return lines.map(\.folded).joined()
  }

  private static func lines(of event: CalendarEvent, _ stamp: CalendarStamp) -> [ContentLine] {
    let what = [
      ContentLine("BEGIN", "VEVENT"), ContentLine("UID", text: event.uid),
      ContentLine("DTSTAMP", CalendarDate.instant(stamp.written)),
      ContentLine("LAST-MODIFIED", CalendarDate.instant(stamp.modified)),
      ContentLine("SEQUENCE", String(stamp.sequence)),
    ]
    let told =
      [ContentLine("SUMMARY", text: event.summary)]
      + (event.description.isEmpty ? [] : [ContentLine("DESCRIPTION", text: event.description)])
      + (event.categories.isEmpty ? [] : [ContentLine("CATEGORIES", texts: event.categories)])
    let alarms = Set(event.alarms).sorted(by: >).flatMap { alarm(days: $0, event) }
    return what + event.time.lines + told + alarms + [ContentLine("END", "VEVENT")]
  }

  private static func alarm(days: Int, _ event: CalendarEvent) -> [ContentLine] {
    [
      ContentLine("BEGIN", "VALARM"), ContentLine("ACTION", "DISPLAY"), ContentLine("TRIGGER", "-P\(days)D"),
      ContentLine("DESCRIPTION", text: event.summary), ContentLine("END", "VALARM"),
    ]
  }
}

extension CalendarEvent.Time {
  fileprivate var hasHours: Bool {
    switch self {
    case .allDay: false
    case .hours: true
    }
  }

  // A day on which something is due does not make anybody busy.
  fileprivate var lines: [ContentLine] {
    switch self {
    case .allDay(let first, let last):
      [
        ContentLine("DTSTART;VALUE=DATE", CalendarDate.day(first)),
        // The end of a day is the next one: it is not counted.
        ContentLine("DTEND;VALUE=DATE", CalendarDate.day(max(first, last).adding(days: 1))),
        ContentLine("TRANSP", "TRANSPARENT"),
      ]
    case .hours(let start, let end):
      [
        ContentLine("DTSTART;TZID=\(ParisTime.name)", CalendarDate.local(start)),
        ContentLine("DTEND;TZID=\(ParisTime.name)", CalendarDate.local(max(start, end))),
        ContentLine("TRANSP", "OPAQUE"),
      ]
    }
  }
}

/// The clock of metropolitan France since 1996: summer time from the last Sunday of March to that of October
/// (directive 2000/84/CE).
private enum ParisTime {
  static let name = "Europe/Paris"

  static let lines =
    [ContentLine("BEGIN", "VTIMEZONE"), ContentLine("TZID", name)]
    + change("DAYLIGHT", "CEST", since: "19960331T020000", month: 3, from: "+0100", to: "+0200")
    + change("STANDARD", "CET", since: "19961027T030000", month: 10, from: "+0200", to: "+0100")
    + [ContentLine("END", "VTIMEZONE")]

  private static func change(
    _ kind: String, _ name: String, since: String, month: Int, from: String, to: String
  ) -> [ContentLine] {
    [
      ContentLine("BEGIN", kind), ContentLine("DTSTART", since),
      ContentLine("RRULE", "FREQ=YEARLY;BYMONTH=\(month);BYDAY=-1SU"), ContentLine("TZOFFSETFROM", from),
      ContentLine("TZOFFSETTO", to), ContentLine("TZNAME", name), ContentLine("END", kind),
    ]
  }
}
