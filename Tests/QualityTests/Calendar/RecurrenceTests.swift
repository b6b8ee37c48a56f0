import Quality
import Testing

@Suite("What comes round again")
struct RecurrenceTests {
  private func days(_ list: String) -> [Day] { list.split(separator: " ").map { day(String($0)) } }
  private func written(_ days: [Day]) -> String { days.map(\.iso).joined(separator: " ") }

  @Test(
    "since the last time: the same day later, the last of a month that is too short",
    arguments: [
      (1, .months, "2026-01-31", "2026-02-28"), (1, .months, "2024-01-31", "2024-02-29"),
      (18, .months, "2022-11-24", "2024-05-24"), (36, .months, "2024-02-29", "2027-02-28"),
      (1, .years, "2024-02-29", "2025-02-28"), (4, .years, "2024-02-29", "2028-02-29"),
      (4, .years, "2096-02-29", "2100-02-28"), (2, .weeks, "2026-12-24", "2027-01-07"),
      (1, .weeks, "2024-02-26", "2024-03-04"), (12, .months, "2026-12-31", "2027-12-31"),
    ] as [(Int, Recurrence.Unit, String, String)])
  func sinceLast(every: Int, unit: Recurrence.Unit, last: String, due: String) {
    let recurrence = Recurrence(every: every, unit)
    #expect(recurrence.next(after: day(last)).iso == due)
    #expect(recurrence.due(done: [day("2020-06-15"), day(last)], start: day("2019-01-01")).iso == due)
  }

  @Test(
    "by calendar years: by 31 December, and January counts for its own year alone",
    arguments: [
      (1, .years, "2026-03-12", "2027-12-31"), (1, .years, "2026-12-31", "2027-12-31"),
      (1, .years, "2027-01-05", "2028-12-31"), (12, .months, "2027-01-01", "2028-12-31"),
      (3, .years, "2026-03-12", "2029-12-31"), (18, .months, "2026-03-12", "2027-12-31"),
      (6, .weeks, "2026-03-12", "2027-12-31"), (104, .weeks, "2026-03-12", "2028-12-31"),
      (1, .years, "9999-06-01", "9999-12-31"),
    ] as [(Int, Recurrence.Unit, String, String)])
  func calendarYears(every: Int, unit: Recurrence.Unit, last: String, due: String) {
    let recurrence = Recurrence(every: every, unit, counting: .calendarYears)
    #expect(recurrence.next(after: day(last)).iso == due)
    #expect(recurrence.due(done: [day(last), day("1999-05-01")], start: day("1999-01-01")).iso == due)
  }

  @Test(
    "of a series: the first of its days after that one, counted from its beginning",
    arguments: [
      (1, .months, "2026-01-31", "2025-12-01", "2026-01-31"), (1, .months, "2026-01-31", "2026-01-30", "2026-01-31"),
      (1, .months, "2026-01-31", "2026-01-31", "2026-02-28"), (1, .months, "2026-01-31", "2026-02-28", "2026-03-31"),
      (1, .months, "2023-12-31", "2024-01-31", "2024-02-29"), (3, .months, "2025-11-30", "2026-01-15", "2026-02-28"),
      (3, .months, "2025-11-30", "2026-02-28", "2026-05-30"), (1, .years, "2024-02-29", "2026-11-24", "2027-02-28"),
      (1, .years, "2024-02-29", "2027-02-28", "2028-02-29"), (1, .years, "2096-02-29", "2099-03-01", "2100-02-28"),
      (2, .years, "2020-12-31", "2027-01-05", "2028-12-31"), (2, .weeks, "2026-12-24", "2026-12-31", "2027-01-07"),
      (1, .weeks, "0001-01-01", "2026-11-24", "2026-11-30"), (1, .months, "2025-12-31", "2026-12-31", "2027-01-31"),
    ] as [(Int, Recurrence.Unit, String, String, String)])
  func series(every: Int, unit: Recurrence.Unit, from: String, after: String, next: String) {
    let recurrence = Recurrence(every: every, unit, counting: .series(from: day(from)))
    #expect(recurrence.next(after: day(after)).iso == next)
  }

  @Test("a month's end stays one over ten years, whichever month is short")
  func monthEnds() throws {
    let last = day("2023-12-31")
    let range = day("2024-01-01")...day("2033-12-31")
    let ends = (0..<120).compactMap { month in
      Day(
        year: 2024 + month / 12, month: month % 12 + 1,
        day: Day.length(ofMonth: month % 12 + 1, year: 2024 + month / 12))
    }
    for counting in [.sinceLast, .series(from: last)] as [Recurrence.Counting] {
      #expect(Recurrence(every: 1, .months, counting: counting).days(after: last, in: range) == ends)
    }
  }

  @Test(
    "in a range, each on its day, across New Year and leap days",
    arguments: [
      (1, .years, .sinceLast, "2024-02-29", "2025-01-01", "2028-12-31", "2025-02-28 2026-02-28 2027-02-28 2028-02-29"),
      (1, .years, .series(from: day("2024-02-29")), "2024-02-28", "2024-01-01", "2025-12-31", "2024-02-29 2025-02-28"),
      (4, .months, .sinceLast, "2026-10-31", "2026-11-01", "2027-12-31", "2027-02-28 2027-06-30 2027-10-31"),
      (1, .years, .calendarYears, "2027-01-05", "2026-01-01", "2030-12-31", "2028-12-31 2029-12-31 2030-12-31"),
      (36, .months, .calendarYears, "2022-11-24", "2026-01-01", "2031-12-31", "2028-12-31 2031-12-31"),
      (1, .weeks, .sinceLast, "2026-12-18", "2026-12-24", "2027-01-08", "2026-12-25 2027-01-01 2027-01-08"),
      (1, .years, .calendarYears, "9990-01-05", "9998-01-01", "9999-12-31", "9998-12-31 9999-12-31"),
      (1, .years, .sinceLast, "2026-01-31", "2026-02-01", "2026-12-31", ""),
    ] as [(Int, Recurrence.Unit, Recurrence.Counting, String, String, String, String)])
  func range(
    every: Int, unit: Recurrence.Unit, counting: Recurrence.Counting, last: String, from: String, to: String,
    expected: String
  ) {
    let recurrence = Recurrence(every: every, unit, counting: counting)
    #expect(written(recurrence.days(after: day(last), in: day(from)...day(to))) == expected)
  }

  @Test(
    "never met: a step after the beginning, by the end of the first year, on the first day of the series since then",
    arguments: [
      (.sinceLast, "2027-09-01"), (.calendarYears, "2026-12-31"), (.series(from: day("2026-09-01")), "2026-09-01"),
      (.series(from: day("2020-03-15")), "2027-03-15"), (.series(from: day("2030-01-31")), "2030-01-31"),
    ] as [(Recurrence.Counting, String)])
  func never(counting: Recurrence.Counting, due: String) {
    let recurrence = Recurrence(every: 1, .years, counting: counting)
    #expect(recurrence.due(done: [], start: day("2026-09-01")).iso == due)
  }

  @Test(
    "a meeting settles the oldest day of a series that is open: late in January it leaves the new year's to be met",
    arguments: [
      ("", "2024-12-31"), ("2024-11-20", "2025-12-31"), ("2025-01-05", "2025-12-31"),
      ("2024-11-20 2025-11-20", "2026-12-31"), ("2024-11-20 2026-01-05", "2026-12-31"),
      ("2026-01-05", "2025-12-31"), ("2024-11-20 2026-01-05 2026-01-06", "2027-12-31"),
    ])
  func settled(done: String, due: String) {
    let recurrence = Recurrence(every: 1, .years, counting: .series(from: day("2020-12-31")))
    #expect(recurrence.due(done: days(done), start: day("2024-03-01")).iso == due)
  }

  @Test(
    "what was missed, the oldest first, and nothing that is still to come",
    arguments: [
      (.calendarYears, "2024-03-12 2027-01-05", "2023-12-31 2025-12-31 2026-12-31"),
      (.calendarYears, "2023-03-12 2024-03-12", "2025-12-31 2026-12-31"),
      (.calendarYears, "", "2023-12-31 2024-12-31 2025-12-31 2026-12-31"),
      (.calendarYears, "2023-05-01 2024-05-01 2024-09-01 2025-05-01 2026-12-31", ""),
      (.series(from: day("2023-12-31")), "2024-01-05 2024-12-01", "2025-12-31 2026-12-31"),
      (.series(from: day("2023-12-31")), "2023-12-01 2024-12-01 2025-12-01 2026-12-01", ""),
      (.sinceLast, "2023-03-12", "2024-03-12"), (.sinceLast, "2023-03-12 2026-11-24", ""),
    ] as [(Recurrence.Counting, String, String)])
  func missed(counting: Recurrence.Counting, done: String, missed: String) {
    let recurrence = Recurrence(every: 1, .years, counting: counting)
    let found = recurrence.missed(done: days(done), start: day("2023-01-01"), before: day("2027-02-01"))
    #expect(written(found) == missed)
  }

  @Test("what is due today is not missed yet")
  func dueToday() {
    let recurrence = Recurrence(every: 1, .years, counting: .calendarYears)
    let newYear = day("2027-01-01")
    #expect(recurrence.missed(done: [], start: day("2026-03-01"), before: newYear.adding(days: -1)) == [])
    #expect(recurrence.missed(done: [], start: day("2026-03-01"), before: newYear) == [day("2026-12-31")])
  }

  @Test(
    "says which it is",
    arguments: [
      (18, .months, .sinceLast, "recurrence.sinceLast", "recurrence.every.months"),
      (36, .months, .sinceLast, "recurrence.sinceLast", "recurrence.every.years"),
      (12, .months, .calendarYears, "recurrence.calendarYear", "recurrence.each.years"),
      (2, .years, .calendarYears, "recurrence.calendarYears", "recurrence.every.years"),
      (1, .weeks, .series(from: day("2026-01-31")), "recurrence.series", "recurrence.each.weeks"),
    ] as [(Int, Recurrence.Unit, Recurrence.Counting, String, String)])
  func words(every: Int, unit: Recurrence.Unit, counting: Recurrence.Counting, key: String, interval: String) {
    let recurrence = Recurrence(every: every, unit, counting: counting)
    #expect(recurrence.phrase.key == key)
    #expect(recurrence.interval.key == interval)
  }
}
