import Quality
import Testing

@Suite("Working days")
struct WorkingDaysTests {
  @Test(
    "so many working days after the day of receipt, which is not counted",
    arguments: [
      ("2022-04-28", 5, "2022-05-05"), ("2024-05-06", 5, "2024-05-15"), ("2024-12-20", 15, "2025-01-14"),
      ("2025-04-17", 15, "2025-05-13"), ("2026-05-07", 5, "2026-05-18"), ("2026-05-07", 15, "2026-06-02"),
      ("2026-11-20", 1, "2026-11-23"), ("2026-11-21", 1, "2026-11-23"), ("2026-11-22", 1, "2026-11-23"),
      ("2026-12-24", 1, "2026-12-28"), ("2026-11-24", 0, "2026-11-24"), ("2026-11-22", 0, "2026-11-22"),
    ])
  func after(received: String, count: Int, due: String) {
    #expect(WorkingDays.after(day(received), count: count).iso == due)
  }

  @Test(
    "the working days from one day to another, the first not counted, backwards too",
    arguments: [
      ("2026-11-24", "2026-11-24", 0), ("2026-11-24", "2026-11-25", 1), ("2026-11-24", "2026-12-01", 5),
      ("2026-11-20", "2026-11-22", 0), ("2026-11-20", "2026-11-23", 1), ("2026-11-24", "2026-11-20", -2),
      ("2026-05-07", "2026-06-02", 15), ("2024-12-20", "2025-01-14", 15), ("2025-12-31", "2026-12-31", 252),
      ("2022-04-28", "2022-05-05", 5),
    ])
  func count(start: String, end: String, count: Int) {
    #expect(WorkingDays.count(after: day(start), through: day(end)) == count)
  }

  @Test("counting working days is what adding them undoes", arguments: [0, 1, 4, 15, 100, 600])
  func roundTrip(count: Int) {
    for offset in 0..<30 {
      let start = day("2026-04-20").adding(days: offset)
      #expect(WorkingDays.count(after: start, through: WorkingDays.after(start, count: count)) == count)
    }
  }

  @Test(
    "Saturdays, Sundays and public holidays are not worked",
    arguments: [
      ("2026-11-24", true), ("2026-11-21", false), ("2026-11-22", false), ("2026-05-01", false), ("2026-05-14", false),
      ("2026-05-15", true), ("2026-12-25", false), ("2026-12-24", true),
    ])
  func worked(iso: String, isWorked: Bool) { #expect(WorkingDays.contain(day(iso)) == isWorked) }

  @Test("the eleven public holidays of 2026")
  func holidays() {
    let days = (0..<365).map { day("2026-01-01").adding(days: $0) }.filter(FrenchHolidays.contain)
    #expect(
      days.map(\.iso) == [
        "2026-01-01", "2026-04-06", "2026-05-01", "2026-05-08", "2026-05-14", "2026-05-25", "2026-07-14", "2026-08-15",
        "2026-11-01", "2026-11-11", "2026-12-25",
      ])
  }

  @Test(
    "Good Friday, Easter Sunday and 26 December are no public holidays outside Alsace and Moselle",
    arguments: ["2026-04-03", "2026-04-05", "2026-12-26"])
  func notHolidays(iso: String) { #expect(!FrenchHolidays.contain(day(iso))) }

  @Test(
    "Easter Sunday",
    arguments: [
      "2022-04-17", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "1818-03-22", "1943-04-25", "2000-04-23",
      "2038-04-25", "1961-04-02", "1954-04-18", "1981-04-19",
    ])
  func easter(iso: String) { #expect(FrenchHolidays.easter(in: day(iso).year).iso == iso) }

  @Test("Easter is a Sunday between 22 March and 25 April, whatever the year")
  func easterRange() throws {
    for year in 1600...2400 {
      let easter = FrenchHolidays.easter(in: year)
      #expect(easter.weekday == 7)
      #expect(easter >= (try #require(Day(year: year, month: 3, day: 22))))
      #expect(easter <= (try #require(Day(year: year, month: 4, day: 25))))
    }
  }
}
