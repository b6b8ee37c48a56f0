import Quality
import TestSupport
import Testing

@Suite("How long personal data is kept")
struct RetentionTests {
  @Test(
    "is counted in months from the day that ended its use, and the last day is still in time",
    arguments: [
      ("2025-01-31", 1, "2025-02-28"), ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"),
      ("2025-11-24", 12, "2026-11-24"),
    ])
  func end(since: String, months: Int, until: String) {
    let (since, until) = (SampleLabel.day(since), SampleLabel.day(until))
    #expect(Retention(.departure, months: months).end(after: since) == until)
    let record = KeptRecord(.departure, code: "AG-01", name: "Dominique Noël", since: since, until: until)
    #expect(!record.isPast(on: until))
    #expect(record.isPast(on: until.adding(days: 1)))
  }

  @Test("nobody is named by its date in the agenda")
  func deadline() {
    let day = SampleLabel.day("2026-03-01")
    let record = KeptRecord(.sender, code: "R-3", name: "Maëlle Crouzet", since: day, until: day.adding(months: 24))
    #expect(record.deadline == Deadline(.retention, "R-3", .kept(.sender), day: SampleLabel.day("2028-03-01")))
  }

  @Test("no month, or too many, are refused", arguments: [0, 601, -3])
  func refused(months: Int) {
    #expect(throws: Retention.Refusal.monthsOutOfRange) { try Retention(.sender, months: months).check() }
  }
}
