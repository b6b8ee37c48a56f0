import Quality
import Testing

@Suite("A delay")
struct DelayTests {
  @Test(
    "ends after so many calendar days, working days or months, the day it runs from not counted",
    arguments: [
      (7, .calendar, "2026-11-24", "2026-12-01"), (14, .calendar, "2026-12-24", "2027-01-07"),
      (0, .calendar, "2026-11-24", "2026-11-24"), (5, .working, "2026-11-24", "2026-12-01"),
      (15, .working, "2024-12-20", "2025-01-14"), (2, .months, "2026-12-31", "2027-02-28"),
      (2, .months, "2026-09-15", "2026-11-15"),
    ] as [(Int, Delay.Unit, String, String)])
  func end(count: Int, unit: Delay.Unit, from: String, end: String) {
    #expect(Delay(count, unit).end(after: day(from)) == day(end))
  }
}
