import Quality
import Testing

private func obligation(_ months: Int, _ rule: Obligation.Rule) -> Obligation {
  Obligation(
    code: "copil", title: Wording("Comité de pilotage"), short: Wording("COPIL"), everyMonths: months, rule: rule)
}

// In a label that began on 1 September 2026.
private func dueBy(_ months: Int, _ rule: Obligation.Rule, _ last: String?) -> Day? {
  let events = last.map { [ObligationEvent(obligation: "copil", day: day($0))] } ?? []
  let obligation = obligation(months, rule)
  return ObligationCycle([obligation], events: events, start: day("2026-09-01")).limit(of: obligation)
}

@Suite("Obligations")
struct ObligationTests {
  @Test(
    "at least once a year is by 31 December, of the label's first year when it never happened",
    arguments: [
      (12, "2026-03-12", "2027-12-31"), (12, "2025-12-31", "2026-12-31"), (12, "2026-01-01", "2027-12-31"),
      (12, nil, "2026-12-31"), (24, "2026-03-12", "2028-12-31"), (18, "2026-03-12", "2027-12-31"),
      (6, "2026-03-12", "2027-12-31"), (12, "9999-06-01", "9999-12-31"),
    ] as [(Int, String?, String)])
  func calendarYear(months: Int, last: String?, limit: String) {
    let found = dueBy(months, .calendarYear, last)
    #expect(found?.iso == limit)
  }

  @Test(
    "so many months after the last time, or after the label began",
    arguments: [
      (36, "2022-11-24", "2025-11-24"), (36, nil, "2029-09-01"), (18, "2022-11-24", "2024-05-24"),
      (1, "2026-01-31", "2026-02-28"), (12, "2024-02-29", "2025-02-28"),
    ] as [(Int, String?, String)])
  func sinceLast(months: Int, last: String?, limit: String) {
    let found = dueBy(months, .sinceLast, last)
    #expect(found?.iso == limit)
  }

  @Test(
    "days left are negative once the limit has passed",
    arguments: [("2026-12-31", 37), ("2026-11-24", 0), ("2026-11-23", -1)])
  func daysLeft(limit: String, days: Int) {
    let deadline = ObligationDeadline(obligation: obligation(12, .calendarYear), last: nil, limit: day(limit))
    #expect(deadline.daysLeft(on: day("2026-11-24")) == days)
  }
}
