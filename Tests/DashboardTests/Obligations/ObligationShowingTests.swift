import Dashboard
import Quality
import TestSupport
import Testing

@Suite("An obligation in a few words")
struct ObligationShowingTests {
  @Test(
    "counts down from sixty days, says how late it is, or when it was held last",
    arguments: [
      (nil, "2026-12-31", "COPIL J-37", .soon), (nil, "2027-06-30", "COPIL J-218", .open),
      ("2026-03-12", "2027-12-31", "COPIL 12 mars", .met), ("2025-03-12", "2027-12-31", "COPIL 12 mars 2025", .met),
      ("2025-03-12", "2027-01-23", "COPIL J-60", .soon), (nil, "2026-11-24", "COPIL J-0", .soon),
      ("2024-03-12", "2026-11-21", "COPIL retard 3 j", .late),
    ] as [(String?, String, String, Mark)])
  func short(last: String?, limit: String, text: String, mark: Mark) {
    let deadline = ObligationDeadline(
      obligation: SampleLabel.framework.obligations[0], last: last.map(SampleLabel.day), limit: SampleLabel.day(limit))
    #expect(deadline.short(Desk.context()) == text)
    #expect(deadline.mark(on: SampleLabel.today) == mark)
  }
}
