import Quality
import Testing

private func indicator(
  _ targets: [Target], _ direction: Indicator.Direction = .higher, unit: Unit = .percent
) -> Indicator {
  Indicator(
    code: "TEL-01", family: "TEL", title: Wording("Décroché"), formula: Wording(""), unit: unit, isRatio: true,
    direction: direction, targets: targets, frequency: .monthly, engagements: [], basis: Wording(""), isProposal: false)
}

@Suite("Targets change, and the past is judged by those of its time")
struct TargetTests {
  private let changed = indicator([
    Target(goal: 90, alert: 80, validFrom: day("2026-07-01")), Target(goal: 85, alert: 78),
    Target(goal: 95, validFrom: day("2027-01-01")),
  ])

  @Test(
    "the target of a day is the last one that began",
    arguments: [("2020-01-01", 85), ("2026-06-30", 85), ("2026-07-01", 90), ("2026-12-31", 90), ("2027-01-01", 95)])
  func inForce(on date: String, goal: Double) { #expect(changed.target(on: day(date))?.goal == goal) }

  @Test("before the first target there is none")
  func before() {
    let indicator = indicator([Target(goal: 90, validFrom: day("2026-07-01"))])
    #expect(indicator.target(on: day("2026-06-30")) == nil)
    #expect(indicator.target(for: period("2026-07")) != nil)
  }

  @Test(
    "a period is judged by the target in force on its last day, whatever came after",
    arguments: [
      ("2026-06", 86, Standing.met), ("2026-07", 86, .near), ("2026-06", 79, .near), ("2026-07", 79, .missed),
    ])
  func judged(month: String, value: Double, expected: Standing) {
    let point = Series.Point(period: period(month), figure: .value(value), value: value)
    #expect(changed.standing(of: point) == expected)
  }

  @Test(
    "a target that no value can be judged by is refused",
    arguments: [
      (85, 78, Indicator.Direction.higher, Unit.percent, nil), (85, 85, .higher, .percent, nil),
      (85, 90, .higher, .percent, .alertOnWrongSide), (10, 5, .lower, .minutes, .alertOnWrongSide),
      (10, 20, .lower, .minutes, nil), (101, 50, .higher, .percent, .aboveWhole), (101, 50, .higher, .days, nil),
      (-1, -2, .higher, .percent, .negative), (.infinity, 5, .higher, .days, .notFinite),
      (5, 5, .neutral, .days, .neutralIndicator),
    ] as [(Double, Double, Indicator.Direction, Unit, Target.Refusal?)])
  func refused(
    goal: Double, alert: Double, direction: Indicator.Direction, unit: Unit, expected: Target.Refusal?
  ) {
    expect(expected) { try Target(goal: goal, alert: alert).check(against: indicator([], direction, unit: unit)) }
  }
}
