import Quality
import TestSupport
import Testing

@Suite("What cannot be noted of an obligation")
struct ObligationRefusalTests {
  @Test("an obligation is met today or before, never tomorrow")
  func day() throws {
    let today = SampleLabel.today
    try Obligation.check(heldOn: today, today: today)
    try Obligation.check(heldOn: today.adding(days: -400), today: today)
    #expect(throws: Obligation.Refusal.notYet(today.adding(days: 1))) {
      try Obligation.check(heldOn: today.adding(days: 1), today: today)
    }
  }
}
