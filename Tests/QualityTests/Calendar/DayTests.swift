import Foundation
import Quality
import Testing

@Suite("Days")
struct DayTests {
  @Test(
    "a day is counted from 1 January 1970",
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("1970-03-01", 59), ("2000-02-29", 11_016), ("2026-11-24", 20_781),
      ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
    ])
  func number(iso: String, number: Int) {
    #expect(Day(iso: iso)?.number == number)
    #expect(Day(number: number).iso == iso)
  }

  @Test("every day of four centuries is read back as it was written")
  func roundTrip() {
    for number in stride(from: day("1800-01-01").number, through: day("2200-12-31").number, by: 1) {
      let written = Day(number: number)
      #expect(Day(year: written.year, month: written.month, day: written.dayOfMonth) == written)
      #expect(Day(iso: written.iso) == written)
    }
  }

  @Test(
    "the weekday, Monday first",
    arguments: [
      ("1970-01-01", 4), ("2026-11-23", 1), ("2026-11-24", 2), ("2026-11-29", 7), ("1969-12-28", 7), ("0001-01-01", 1),
      ("9999-12-31", 5),
    ])
  func weekday(iso: String, weekday: Int) { #expect(day(iso).weekday == weekday) }

  @Test(
    "a leap year is every fourth, but not the centuries, but every fourth century",
    arguments: [(2024, 29), (2026, 28), (2000, 29), (1900, 28), (2100, 28), (2400, 29)])
  func february(year: Int, length: Int) {
    #expect(Day.length(ofMonth: 2, year: year) == length)
    #expect(Day(year: year, month: 2, day: length)?.adding(days: 1) == Day(year: year, month: 3, day: 1))
  }

  @Test("the lengths of the other months")
  func lengths() {
    let lengths = (1...12).map { Day.length(ofMonth: $0, year: 2026) }
    #expect(lengths == [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
  }

  @Test(
    "what is no day of the calendar is refused",
    arguments: [
      "2026-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "0000-01-01", "2026-1-1", "2026-01-1",
      "26-01-01", "2026/01/01", "2026-01-01 ", " 2026-01-01", "2026-01-01T00:00", "20260101", "+026-01-01",
      "2026-+1-01", "2026-01--1", "２０２６-01-01", "",
    ])
  func noDay(text: String) { #expect(Day(iso: text) == nil) }

  @Test(
    "the years are 1 to 9999",
    arguments: [(0, false), (1, true), (9999, true), (10_000, false), (-1, false)])
  func years(year: Int, exists: Bool) { #expect((Day(year: year, month: 6, day: 15) != nil) == exists) }

  @Test(
    "months are added, and a short month gives its last day",
    arguments: [
      ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-01-31", 3, "2026-04-30"),
      ("2026-11-24", 2, "2027-01-24"), ("2026-11-24", -11, "2025-12-24"), ("2026-03-31", -1, "2026-02-28"),
      ("2026-11-24", 0, "2026-11-24"), ("2026-11-24", -36, "2023-11-24"), ("2026-12-31", 6, "2027-06-30"),
    ])
  func months(from: String, months: Int, to: String) { #expect(day(from).adding(months: months).iso == to) }

  @Test(
    "four years later is the same day, and 29 February becomes the 28th",
    arguments: [
      ("2022-11-24", "2026-11-24"), ("2024-02-29", "2028-02-29"), ("2096-02-29", "2100-02-28"),
      ("2022-02-28", "2026-02-28"), ("2022-12-31", "2026-12-31"),
    ])
  func fourYears(from: String, to: String) { #expect(day(from).adding(years: 4).iso == to) }

  @Test("one year after 29 February is 28 February")
  func leapDay() { #expect(day("2024-02-29").adding(years: 1).iso == "2025-02-28") }

  @Test(
    "days are counted from one day to the other",
    arguments: [
      ("2026-11-24", "2026-12-31", 37), ("2026-11-24", "2026-11-24", 0), ("2026-11-24", "2026-11-12", -12),
      ("2024-02-28", "2024-03-01", 2), ("2025-02-28", "2025-03-01", 1),
    ])
  func until(from: String, to: String, days: Int) {
    #expect(day(from).days(until: day(to)) == days)
    #expect(day(from).adding(days: days) == day(to))
  }

  @Test("days sort in time order")
  func order() {
    let days = ["2026-11-24", "1999-12-31", "2026-02-01"].map(day).sorted()
    #expect(days.map(\.iso) == ["1999-12-31", "2026-02-01", "2026-11-24"])
  }

  @Test("a day is encoded as its text, and a text that is no day is refused")
  func codable() throws {
    let data = try JSONEncoder().encode([day("2026-11-24")])
    #expect(String(decoding: data, as: UTF8.self) == #"["2026-11-24"]"#)
    #expect(try JSONDecoder().decode([Day].self, from: data) == [day("2026-11-24")])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Day].self, from: Data(#"["2026-02-30"]"#.utf8))
    }
  }
}
