import Foundation
import Quality

/// When a message was written, as its sender's clock said it: `Tue, 24 Nov 2026 09:12:00 +0100` (RFC 5322 § 3.3).
enum MailDate {
  /// Nil for what is no date.
  static func day(_ field: String) -> Day? {
    let words = field.prefix(100).split { $0 == " " || $0 == "," || $0 == "-" || $0 == "\t" }
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
    let local = seconds + offset
    let days = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    let (day, ofDay) = (Day(number: days), local - days * 86_400)
    let time = [ofDay / 3600, ofDay % 3600 / 60, ofDay % 60].map { Day.padded($0, 2) }.joined(separator: ":")
    let zone = Day.padded(abs(offset) / 3600, 2) + Day.padded(abs(offset) % 3600 / 60, 2)
    let date = "\(weekdays[day.weekday - 1]), \(day.dayOfMonth) \(names[day.month - 1].capitalized) \(day.year)"
    return "\(date) \(time) \(offset < 0 ? "-" : "+")\(zone)"
  }

  private static func month(_ word: Substring) -> Int? {
    names.firstIndex(of: word.prefix(3).lowercased()).map { $0 + 1 }
  }

  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
}
