import Quality
import Testing

private func indicator(
  _ direction: Indicator.Direction = .higher, goal: Double = 85, alert: Double? = 78
) -> Indicator {
  Indicator(
    code: "TEL-01", family: "TEL", title: Wording("Décroché"), formula: Wording(""), unit: .percent, isRatio: true,
    direction: direction, target: direction == .neutral ? nil : Target(goal: goal, alert: alert),
    frequency: .monthly, engagements: [], basis: Wording(""), isProposal: false)
}

private func points(_ values: [Double?]) -> [Series.Point] {
  values.enumerated().map { index, value in
    Series.Point(period: period("2026-01").advanced(by: index), figure: .value(value ?? 0), value: value)
  }
}

private func signals(
  _ values: [Double?], of indicator: Indicator = indicator(), annotations: [Annotation] = []
) -> [DegradationSignal] {
  let points = points(values)
  return SeriesVerdict(points, of: indicator, annotations: annotations).signals(points, of: indicator)
}

/// Chance around a level: eleven or more of them make limits that can be trusted.
private func steady(_ level: Double, _ count: Int) -> [Double] { (0..<count).map { level + Double($0 % 2) } }

@Suite("What signals a degradation")
struct DegradationSignalTests {
  @Test(
    "the alert threshold is passed strictly, and one figure is enough",
    arguments: [
      ([], []), ([77.9], [.alertPassed]), ([78], []), ([90, 77.9], [.alertPassed]), ([77.9, 90], []),
      ([77.9, nil], [.alertPassed]), ([nil], []),
    ] as [([Double?], [DegradationSignal])])
  func alert(values: [Double?], expected: [DegradationSignal]) {
    #expect(signals(values) == expected)
  }

  @Test("where lower is better, the threshold is passed upwards")
  func lower() {
    let waiting = indicator(.lower, goal: 10, alert: 20)
    #expect(signals([20], of: waiting) == [] && signals([20.1], of: waiting) == [.alertPassed])
  }

  @Test("without a threshold, or without a better side, no value passes it")
  func noThreshold() {
    #expect(signals([1], of: indicator(alert: nil)) == [])
    #expect(signals([1], of: indicator(.neutral)) == [])
  }

  @Test(
    "the last point is a special cause of concern, from twelve points on",
    arguments: [
      (11, [86], [.specialCause]), (10, [86], []), (11, [97], []), (11, [86, 90], []), (12, [], []),
    ] as [(Int, [Double], [DegradationSignal])])
  func specialCause(steadyPoints: Int, values: [Double], expected: [DegradationSignal]) {
    #expect(signals(steady(90, steadyPoints) + values) == expected)
  }

  @Test(
    "the target is out of reach when it lies beyond the limit, from twelve points on",
    arguments: [
      (80, 12, [.targetOutOfReach]), (80, 11, []), (83, 12, []), (90, 12, []),
      (76, 12, [.alertPassed, .targetOutOfReach]),
    ] as [(Double, Int, [DegradationSignal])])
  func outOfReach(level: Double, count: Int, expected: [DegradationSignal]) {
    #expect(signals(steady(level, count)) == expected)
  }

  @Test("points are counted from the last break on")
  func afterBreak() {
    let restart = Annotation(
      indicator: "TEL-01", site: nil, day: day("2026-03-01"), text: "nouveau standard", isBreak: true, author: "C")
    #expect(signals(steady(80, 13), annotations: [restart]) == [])
    #expect(signals(steady(80, 14), annotations: [restart]) == [.targetOutOfReach])
    #expect(signals(steady(76, 13), annotations: [restart]) == [.alertPassed])
  }

  @Test(
    "two setbacks in a row are a hint, while limits are on trial only",
    arguments: [
      (0, [90, 89, 88], true), (0, [90, 89], false), (0, [90, 89, 89], false), (0, [88, 89, 90], false),
      (0, [90, 91, 90, 89], true), (10, [89, 88], false), (9, [89, 88], true),
    ] as [(Int, [Double], Bool)])
  func setbacks(steadyPoints: Int, values: [Double], expected: Bool) {
    let verdict = SeriesVerdict(points(steady(90, steadyPoints) + values), of: indicator())
    #expect(verdict.hasTwoSetbacks(.higher) == expected)
    #expect(!verdict.hasTwoSetbacks(.neutral))
  }

  @Test("a rise is a setback where lower is better, and a break begins the count again")
  func setbackScope() {
    #expect(SeriesVerdict(points([8, 9, 10]), of: indicator(.lower)).hasTwoSetbacks(.lower))
    let restart = Annotation(
      indicator: "TEL-01", site: nil, day: day("2026-02-01"), text: "réforme", isBreak: true, author: "C")
    #expect(!SeriesVerdict(points([90, 89, 88]), of: indicator(), annotations: [restart]).hasTwoSetbacks(.higher))
  }
}
