import Quality
import Testing

@Suite("Weeks")
struct WeekTests {
  @Test(
    "are numbered as ISO 8601 does, by their Thursday",
    arguments: [
      ("2026-11-24", 48), ("2026-01-01", 1), ("2027-01-01", 53), ("2021-01-03", 53), ("2021-01-04", 1),
      ("2024-12-30", 1),
    ] as [(String, Int)])
  func number(iso: String, number: Int) {
    #expect(Week(containing: day(iso)).number == number)
  }

  @Test("go from Monday to Sunday")
  func days() {
    let week = Week(containing: day("2026-11-24"))
    #expect(week.first == day("2026-11-23") && week.last == day("2026-11-29"))
    #expect(week.days.map(\.weekday) == [1, 2, 3, 4, 5, 6, 7])
    #expect(Week(containing: week.first) == week && Week(containing: week.last) == week)
  }

  @Test(
    "a month has four to six of them",
    arguments: [
      ("2027-02", 4, "2027-02-01"), ("2026-10", 5, "2026-09-28"), ("2026-11", 6, "2026-10-26"),
      ("2028-02", 5, "2028-01-31"),
    ] as [(String, Int, String)])
  func month(code: String, count: Int, first: String) throws {
    let weeks = Week.all(of: try #require(Period(code: code)))
    #expect(weeks.count == count)
    #expect(weeks.first?.first == day(first))
  }
}
