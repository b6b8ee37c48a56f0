import Foundation
import Quality

/// When a message was written: `Tue, 24 Nov 2026 09:12:00 +0100` (RFC 5322 § 3.3).
public enum MailDate: Equatable, Sendable {
  /// Seconds since 1 January 1970, UTC.
  case instant(Int)
  /// Without a time or a zone that can be read: the day of the sender's clock.
  case day(Day)
  /// What stands there is no date, or one that does not exist: `30 Feb 2027`.
  case unreadable(String)
  case missing

  init(_ field: String) {
    let text = CleanText.line(String(field.prefix(100)))
    guard !text.isEmpty else {
      self = .missing
      return
    }
    let words = text.split { $0 == " " || $0 == "," }
    let clock = words.firstIndex { $0.contains(":") } ?? words.endIndex
    guard let day = MailDate.day(words[..<clock]) else {
      self = .unreadable(text)
      return
    }
    guard clock < words.endIndex, let ofDay = MailDate.secondsOfDay(words[clock]), words.indices.contains(clock + 1),
      let zone = MailDate.zone(words[clock + 1])
    else {
      self = .day(day)
      return
    }
    self = .instant(day.number * 86_400 + ofDay - zone)
  }

  /// The day it was where `offset` gives local time minus UTC, in seconds, of an instant; nil where none can be told.
  public func day(offset: (_ seconds: Int) -> Int) -> Day? {
    switch self {
    case .instant(let seconds): MailDate.local(seconds, offset: offset(seconds)).day
    case .day(let day): day
    case .unreadable, .missing: nil
    }
  }

  private static func day(_ parts: ArraySlice<Substring>) -> Day? {
    let words = parts.flatMap { $0.split(separator: "-") }
    guard let index = words.indices.first(where: { month(words[$0]) != nil }), index > 0,
      words.indices.contains(index + 1),
      let month = month(words[index]), let day = Int(words[index - 1]), let year = Int(words[index + 1])
    else { return nil }
    // Years of two digits, as old programs write them (§ 4.3).
    let whole = year < 50 ? year + 2000 : year < 1000 ? year + 1900 : year
    return Day(year: whole, month: month, day: day)
  }

  /// `seconds` since 1 January 1970, UTC; `offset` is local time minus UTC, in seconds.
  static func text(_ seconds: Int, offset: Int) -> String {
    let (day, ofDay) = local(seconds, offset: offset)
    let time = [ofDay / 3600, ofDay % 3600 / 60, ofDay % 60].map { Day.padded($0, 2) }.joined(separator: ":")
    let zone = Day.padded(abs(offset) / 3600, 2) + Day.padded(abs(offset) % 3600 / 60, 2)
    let date = "\(weekdays[day.weekday - 1]), \(day.dayOfMonth) \(names[day.month - 1].capitalized) \(day.year)"
    return "\(date) \(time) \(offset < 0 ? "-" : "+")\(zone)"
  }

  private static func local(_ seconds: Int, offset: Int) -> (day: Day, ofDay: Int) {
    let local = seconds + offset
    let days = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    return (Day(number: days), local - days * 86_400)
  }

  /// `09:12`, `09:12:00`; a second that was put in counts as the one before.
  private static func secondsOfDay(_ word: Substring) -> Int? {
    let parts = word.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
    guard (2...3).contains(parts.count), (0..<24).contains(parts[0]), (0..<60).contains(parts[1]),
      parts.count == 2 || (0...60).contains(parts[2])
    else { return nil }
    return parts[0] * 3600 + parts[1] * 60 + (parts.count == 3 ? min(parts[2], 59) : 0)
  }

  /// Local time minus UTC, in seconds: `+0100`, `-0500`, `GMT`, and the names that old programs write (§ 4.3).
  private static func zone(_ word: Substring) -> Int? {
    if let hours = zones[word.uppercased()] { return hours * 3600 }
    let digits = word.dropFirst()
    guard let sign = word.first, sign == "+" || sign == "-", digits.count == 4,
      digits.allSatisfy({ $0.isASCII && $0.isNumber }), let hours = Int(digits.prefix(2)),
      let minutes = Int(digits.suffix(2)), hours < 24, minutes < 60
    else { return nil }
    return (sign == "-" ? -1 : 1) * (hours * 3600 + minutes * 60)
  }

  private static func month(_ word: Substring) -> Int? {
    names.firstIndex(of: word.prefix(3).lowercased()).map { $0 + 1 }
  }

  private static let zones = [
    "GMT": 0, "UT": 0, "UTC": 0, "Z": 0, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8,
    "PDT": -7,
  ]
  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
}
