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

  @Test("a label is decided on the day of the audit or after, and today or before")
  func decision() throws {
    let today = SampleLabel.today
    let audit = today.adding(days: -10)
    try Obligation.check(heldOn: audit, decidedOn: audit, today: today)
    try Obligation.check(heldOn: audit, decidedOn: today, today: today)
    #expect(throws: Obligation.Refusal.decidedBefore(audit)) {
      try Obligation.check(heldOn: audit, decidedOn: audit.adding(days: -1), today: today)
    }
    #expect(throws: Obligation.Refusal.notYet(today.adding(days: 1))) {
      try Obligation.check(heldOn: audit, decidedOn: today.adding(days: 1), today: today)
    }
  }

  @Test("what is planned is today or to come")
  func planned() throws {
    let today = SampleLabel.today
    try Obligation.check(plannedOn: today, today: today)
    #expect(throws: Obligation.Refusal.plannedInThePast(today.adding(days: -1))) {
      try Obligation.check(plannedOn: today.adding(days: -1), today: today)
    }
  }

  @Test(
    "an obligation comes round in 1 to 240 months, and follows another after as many",
    arguments: [(1, 1, true), (240, 240, true), (0, 1, false), (241, 1, false), (12, 0, false), (12, 241, false)])
  func months(every: Int, after: Int, isPossible: Bool) {
    let obligation = Obligation(
      code: "b", title: Wording("b"), short: Wording("b"), everyMonths: every, rule: .sinceLast,
      follows: Obligation.Follows("a", afterMonths: after))
    expect(isPossible ? nil : Obligation.Refusal.monthsOutOfRange) { try obligation.check() }
  }
}
