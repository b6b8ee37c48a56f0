import Quality
import Testing

@Suite("Periods")
struct PeriodTests {
  @Test(
    "a code says the frequency, the year and which period of it",
    arguments: [
      ("2026-03", .monthly, 3, "2026-03-01", "2026-03-31"), ("2024-02", .monthly, 2, "2024-02-01", "2024-02-29"),
      ("2026-Q1", .quarterly, 1, "2026-01-01", "2026-03-31"), ("2026-Q4", .quarterly, 4, "2026-10-01", "2026-12-31"),
      ("2026-H1", .halfYearly, 1, "2026-01-01", "2026-06-30"), ("2026-H2", .halfYearly, 2, "2026-07-01", "2026-12-31"),
      ("2026", .yearly, 1, "2026-01-01", "2026-12-31"), ("0001", .yearly, 1, "0001-01-01", "0001-12-31"),
      ("9999-12", .monthly, 12, "9999-12-01", "9999-12-31"), ("9999", .yearly, 1, "9999-01-01", "9999-12-31"),
    ] as [(String, Frequency, Int, String, String)])
  func codes(code: String, frequency: Frequency, number: Int, first: String, last: String) throws {
    let period = try #require(Period(code: code))
    #expect(period.frequency == frequency)
    #expect(period.number == number)
    #expect(period.firstDay.iso == first)
    #expect(period.lastDay.iso == last)
    #expect(period.code == code)
    #expect(Period(frequency, year: period.year, number: number) == period)
  }

  @Test(
    "what is no period is refused",
    arguments: [
      "2026-00", "2026-13", "2026-Q0", "2026-Q5", "2026-H3", "2026-q1", "2026-T1", "2026-S1", "2026-3", "2026-003",
      "26-03", "0000", "0000-12", "2026-", "2026Q1", "2026-+3", "2026-03 ", "",
    ])
  func noPeriod(code: String) { #expect(Period(code: code) == nil) }

  @Test(
    "the period that contains a day",
    arguments: [
      ("2026-11-24", .monthly, "2026-11"), ("2026-11-24", .quarterly, "2026-Q4"),
      ("2026-06-30", .halfYearly, "2026-H1"), ("2026-07-01", .halfYearly, "2026-H2"), ("2026-01-01", .yearly, "2026"),
      ("2026-03-31", .quarterly, "2026-Q1"), ("2026-04-01", .quarterly, "2026-Q2"),
    ] as [(String, Frequency, String)])
  func containing(iso: String, frequency: Frequency, code: String) {
    let period = Period(frequency, containing: day(iso))
    #expect(period.code == code)
    #expect(period.firstDay <= day(iso) && day(iso) <= period.lastDay)
  }

  @Test(
    "the last closed period was over before the day",
    arguments: [
      ("2026-11-24", .monthly, "2026-10"), ("2026-11-30", .monthly, "2026-10"), ("2026-12-01", .monthly, "2026-11"),
      ("2026-01-15", .monthly, "2025-12"), ("2026-03-31", .quarterly, "2025-Q4"),
      ("2026-04-01", .quarterly, "2026-Q1"), ("2026-07-01", .halfYearly, "2026-H1"), ("2026-12-31", .yearly, "2025"),
    ] as [(String, Frequency, String)])
  func lastClosed(iso: String, frequency: Frequency, code: String) {
    #expect(Period.lastClosed(frequency, before: day(iso)).code == code)
  }

  @Test(
    "the next and the previous period cross years",
    arguments: [
      ("2026-12", "2027-01"), ("2026-Q4", "2027-Q1"), ("2026-H2", "2027-H1"), ("2026", "2027"), ("2026-03", "2026-04"),
    ])
  func neighbours(code: String, next: String) {
    #expect(period(code).next.code == next)
    #expect(period(next).previous.code == code)
  }

  @Test("a year earlier is as many periods back as the year has", arguments: Frequency.allCases)
  func yearEarlier(frequency: Frequency) throws {
    let period = Period(frequency, containing: day("2026-11-24"))
    let earlier = period.advanced(by: -12 / frequency.months)
    #expect(earlier.year == 2025)
    #expect(earlier.number == period.number)
  }

  @Test("periods sort by their first days, and the shorter of two that begin together comes first")
  func order() {
    let codes = ["2026", "2026-Q2", "2026-H1", "2026-01", "2025-12", "2026-Q1", "9999", "9999-12"]
    let sorted = codes.map(period).sorted().map(\.code)
    #expect(sorted == ["2025-12", "2026-01", "2026-Q1", "2026-H1", "2026", "2026-Q2", "9999", "9999-12"])
  }

  @Test("the codes of one frequency sort as their periods do")
  func codeOrder() {
    let codes = ["2026-10", "2026-09", "2025-12"]
    #expect(codes.sorted() == codes.map(period).sorted().map(\.code))
  }
}
