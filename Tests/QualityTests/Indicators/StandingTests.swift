import Quality
import Testing

@Suite("Standing")
struct StandingTests {
  @Test(
    "higher is better: at the target it is met, down to the alert it is near, strictly below it is missed",
    arguments: [
      (100, .met), (85, .met), (84.999_999, .near), (80, .near), (78, .near), (77.999_999, .missed), (0, .missed),
    ] as [(Double, Standing)])
  func higher(value: Double, standing: Standing) {
    #expect(Standing(of: value, direction: .higher, target: Target(goal: 85, alert: 78)) == standing)
  }

  @Test(
    "lower is better: at the target it is met, up to the alert it is near, strictly above it is missed",
    arguments: [
      (0, .met), (15, .met), (15.000_001, .near), (30, .near), (30.000_001, .missed), (100, .missed),
    ] as [(Double, Standing)])
  func lower(value: Double, standing: Standing) {
    #expect(Standing(of: value, direction: .lower, target: Target(goal: 15, alert: 30)) == standing)
  }

  @Test("values are compared unrounded: 74.96 shows as 75,0 and misses 75 all the same")
  func unrounded() {
    let target = Target(goal: 80, alert: 75)
    #expect(Standing(of: 74.96, direction: .higher, target: target) == .missed)
    #expect(Standing(of: 75, direction: .higher, target: target) == .near)
  }

  @Test("without an alert threshold, what does not meet the target misses it")
  func noAlert() {
    #expect(Standing(of: 84.9, direction: .higher, target: Target(goal: 85)) == .missed)
    #expect(Standing(of: 85, direction: .higher, target: Target(goal: 85)) == .met)
    #expect(Standing(of: 15.1, direction: .lower, target: Target(goal: 15)) == .missed)
  }

  @Test("without a target or a direction, a value only informs")
  func informative() {
    #expect(Standing(of: 12, direction: .higher, target: nil) == .informative)
    #expect(Standing(of: 12, direction: .neutral, target: Target(goal: 85, alert: 78)) == .informative)
  }

  @Test("no data is not zero, and says so whatever the target", arguments: Indicator.Direction.allCases)
  func noData(direction: Indicator.Direction) {
    #expect(Standing(of: nil, direction: direction, target: Target(goal: 0)) == .noData)
    #expect(Standing(of: nil, direction: direction, target: nil) == .noData)
  }

  @Test("a share that is exactly the target meets it, whatever the figures")
  func exactShares() {
    for percent in 0...100 {
      for denominator in [100.0, 200, 300, 1000, 12_300] {
        let figure = Figure.ratio(numerator: Double(percent) * denominator / 100, denominator: denominator)
        let standing = Standing(
          of: figure.value(in: .percent), direction: .higher, target: Target(goal: Double(percent)))
        #expect(standing == .met, "\(percent) % of \(denominator)")
      }
    }
  }

  @Test("from worst to best")
  func ranks() {
    let sorted = Standing.allCases.sorted { $0.rank < $1.rank }
    #expect(sorted == [.missed, .near, .overdue, .noData, .accepted, .met, .informative])
  }

  @Test(
    "a figure is missing when 20 days have passed after the period, and not on the 20th",
    arguments: [
      (.monthly, "2026-09", "2026-11-20", false), (.monthly, "2026-09", "2026-11-21", true),
      (.monthly, "2026-10", "2026-11-21", false), (.monthly, "2026-11", "2026-11-21", false),
      (.monthly, "2026-08", "2026-11-01", true), (.quarterly, "2026-Q2", "2026-10-20", false),
      (.quarterly, "2026-Q2", "2026-10-21", true), (.halfYearly, "2025-H2", "2026-07-21", true),
      (.yearly, "2024", "2026-01-20", false), (.yearly, "2024", "2026-01-21", true),
      (.yearly, "2025", "2026-12-31", false), (.monthly, nil, "2026-11-21", false),
    ] as [(Frequency, String?, String, Bool)])
  func overdue(frequency: Frequency, latest: String?, today: String, isOverdue: Bool) {
    let indicator = Indicator.sample(frequency: frequency)
    #expect(indicator.isOverdue(latest: latest.map(period), on: day(today)) == isOverdue)
  }
}

extension Indicator {
  static func sample(
    unit: Quality.Unit = .percent, isRatio: Bool = true, frequency: Frequency = .monthly
  ) -> Indicator {
    Indicator(
      code: "TEL-01", family: "TEL", title: Wording("Taux de décroché"), formula: Wording("décrochés ÷ appels"),
      unit: unit, isRatio: isRatio, direction: .higher, target: Target(goal: 85, alert: 78), frequency: frequency,
      engagements: [10], basis: Wording("proposition"), isProposal: true)
  }
}
