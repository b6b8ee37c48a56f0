import Quality
import Testing

@Suite("An event of a calendar")
struct CalendarEventTests {
  @Test("its hours are in the order of days, then of the clock")
  func order() {
    let times = [
      CalendarEvent.LocalTime(day("2026-11-25"), minute: 0), CalendarEvent.LocalTime(day("2026-11-24"), minute: 870),
      CalendarEvent.LocalTime(day("2026-11-24"), minute: 540),
    ]
    #expect(times.sorted() == Array(times.reversed()))
  }

  @Test("a later writing wins: a decision more, or a day more")
  func stamp() {
    func sequence(_ decisions: Int, _ iso: String) -> Int {
      CalendarStamp(written: 0, modified: 0, decisions: decisions, today: day(iso)).sequence
    }
    #expect(sequence(10, "2026-11-24") < sequence(11, "2026-11-24"))
    #expect(sequence(10, "2026-11-24") < sequence(10, "2026-11-25"))
    #expect(sequence(10, "2026-11-24") == sequence(10, "2026-11-24"))
  }
}
