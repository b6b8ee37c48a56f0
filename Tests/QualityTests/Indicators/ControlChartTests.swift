import Foundation
import Quality
import TestSupport
import Testing

/// One row of what the reference implementation made of the real series.
private struct Expected {
  let series: String
  let value, mean, lower, upper: Double
  let rule, pointType, assurance: String

  init(_ line: Substring) throws {
    let fields = line.split(separator: ",", omittingEmptySubsequences: false)
    let numbers = try fields[2..<6].map { try #require(Double($0)) }
    (series, rule, pointType, assurance) = (
      String(fields[0]), String(fields[6]), String(fields[7]), String(fields[8])
    )
    (value, mean, lower, upper) = (numbers[0], numbers[1], numbers[2], numbers[3])
  }

  static func series(_ name: String) throws -> [[Expected]] {
    let lines = try Sample.text("spc/\(name).csv").split(whereSeparator: \.isNewline).dropFirst()
    return Dictionary(grouping: try lines.map(Expected.init), by: \.series).sorted { $0.key < $1.key }.map(\.value)
  }
}

private func close(_ one: Double, _ other: Double) -> Bool { abs(one - other) <= 1e-9 * max(abs(one), abs(other)) }

extension Variation {
  fileprivate var rule: String {
    guard let cause else { return "Common Cause" }
    return switch (cause.rule, cause.isHigh) {
    case (.beyondLimit, true): "Above UCL"
    case (.beyondLimit, false): "Below LCL"
    case (.trend, true): "7 Point Trend (Increasing)"
    case (.trend, false): "7 Point Trend (Decreasing)"
    case (.twoOfThree, true): "2 in 3 Above CL"
    case (.twoOfThree, false): "2 in 3 Below CL"
    case (.shift, true): "7 Points Above CL"
    case (.shift, false): "7 Points Below CL"
    }
  }

  fileprivate var pointType: String {
    switch self {
    case .common: "common_cause"
    case .improvement: "special_cause_improvement"
    case .concern: "special_cause_concern"
    case .neutral(let cause): cause.isHigh ? "neutral_high" : "neutral_low"
    }
  }
}

extension Assurance {
  fileprivate var name: String {
    switch self {
    case .consistentPass: "consistent_pass"
    case .consistentFail: "consistent_fail"
    case .inconsistent: "inconsistent"
    }
  }
}

@Suite("A series read as a process")
struct ControlChartTests {
  @Test(
    "24 real series are read as the reference implementation reads them",
    arguments: [
      ("expected-increase-target95", Indicator.Direction.higher, 95, false),
      ("expected-increase-target95-screened", .higher, 95, true),
      ("expected-decrease-target150", .lower, 150, false),
    ] as [(String, Indicator.Direction, Double, Bool)])
  func reference(name: String, direction: Indicator.Direction, target: Double, screens: Bool) throws {
    let all = try Expected.series(name)
    #expect(all.count == 24 && all.map(\.count).reduce(0, +) == 818)
    for rows in all {
      let chart = ControlChart(rows.map(\.value), direction: direction, screensOutliers: screens)
      #expect(chart.assurance(target: target, direction: direction)?.name == rows[0].assurance, "\(rows[0].series)")
      for (point, row) in zip(chart.points, rows) {
        let limits = try #require(point.limits)
        #expect(close(limits.mean, row.mean) && close(limits.lower, row.lower) && close(limits.upper, row.upper))
        #expect(point.variation.rule == row.rule, "\(row.series) \(row.value)")
        #expect(point.variation.pointType == row.pointType, "\(row.series) \(row.value)")
      }
    }
  }

  @Test(
    "an outlier widens the limits unless it is screened",
    arguments: [(false, -3.0626, 6.9515), (true, -0.7156, 4.6044)])
  func screening(screens: Bool, lower: Double, upper: Double) throws {
    let values: [Double] = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]
    let limits = try #require(ProcessLimits(of: values, screensOutliers: screens))
    #expect((limits.mean * 10_000).rounded() / 10_000 == 1.9444)
    #expect((limits.lower * 10_000).rounded() / 10_000 == lower)
    #expect((limits.upper * 10_000).rounded() / 10_000 == upper)
  }

  @Test(
    "every rule on examples",
    arguments: [
      ("six rises are no trend", [1, 2, 3, 4, 5, 6], "------"),
      ("seven points that rise are one, and those beyond the limits are told so", [1, 2, 3, 4, 5, 6, 7], "btttttb"),
      ("a tie breaks it", [1, 2, 3, 3, 4, 5, 6], "b-----b"),
      ("eight rising points are all marked", [0, 1, 2, 3, 4, 5, 6, 7], "bttttttb"),
      ("a value on the mean breaks a run", [4, 6, 4, 6, 5, 5, 5], "-------"),
      ("one value says nothing", [5], "-"),
      ("equal values have equal limits, and stay within them", [5, 5, 5, 5, 5, 5, 5, 5], "--------"),
      ("a shift marks all its points", [1, 1.2, 1, 1.2, 1, 1.2, 1, 9, 9.2, 9, 9.2, 9, 9.2, 9], "bbbbbbbbbbbbbb"),
    ] as [(String, [Double], String)])
  func rules(name: String, values: [Double], expected: String) {
    let chart = ControlChart(values, direction: .higher)
    let letters: [SpecialCause.Rule: Character] = [.beyondLimit: "b", .trend: "t", .twoOfThree: "n", .shift: "s"]
    #expect(String(chart.points.map { $0.variation.cause.flatMap { letters[$0.rule] } ?? "-" }) == expected, "\(name)")
  }

  @Test(
    "what is better decides what a cause means",
    arguments: [
      (Indicator.Direction.higher, "special_cause_improvement"), (.lower, "special_cause_concern"),
      (.neutral, "neutral_high"),
    ])
  func direction(direction: Indicator.Direction, expected: String) {
    let chart = ControlChart([1, 2, 3, 4, 5, 6, 7], direction: direction)
    #expect(chart.points.last?.variation.pointType == expected)
  }

  @Test("limits begin again after a break, and nothing is lost")
  func breaks() throws {
    let values: [Double] = [10, 11, 10, 11, 10, 11, 10, 50, 51, 50, 51, 50, 51]
    let chart = ControlChart(values, direction: .higher, breaks: [7])
    #expect(chart.starts == [0, 7])
    #expect(chart.points.map(\.value) == values)
    #expect(chart.points.allSatisfy { $0.variation == .common })
    #expect(chart.points[0].limits != chart.points[7].limits)
    #expect(chart.limits == chart.points[12].limits)
  }

  @Test("breaks outside the series do nothing", arguments: [[], [0], [-3], [6], [99]])
  func idleBreaks(breaks: [Int]) {
    let values: [Double] = [3, 1, 4, 1, 5, 9]
    #expect(ControlChart(values, direction: .lower, breaks: breaks) == ControlChart(values, direction: .lower))
  }

  @Test(
    "fewer than twelve points since the last break give trial limits",
    arguments: [(11, 0, true), (12, 0, false), (20, 9, true), (20, 8, false)])
  func trial(count: Int, start: Int, isTrial: Bool) {
    let values = (0..<count).map { Double($0 % 3) }
    #expect(ControlChart(values, direction: .higher, breaks: [start]).hasTrialLimits == isTrial)
  }

  @Test(
    "the verdict on the last point says which points make it",
    arguments: [
      ("seven falls", [5, 6, 12, 11, 10, 9, 8, 7, 6.5], 2...8),
      ("the last is beyond", [5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 30], 10...10),
    ] as [(String, [Double], ClosedRange<Int>)])
  func evidence(name: String, values: [Double], expected: ClosedRange<Int>) {
    #expect(ControlChart(values, direction: .higher).evidence == expected, "\(name)")
  }

  @Test("an empty series says nothing")
  func empty() {
    let chart = ControlChart([], direction: .higher)
    #expect(chart.points.isEmpty && chart.limits == nil && chart.evidence == nil)
    #expect(chart.assurance(target: 5, direction: .higher) == nil)
  }

  @Test(
    "a target beyond the limits is always or never met, one within them by chance",
    arguments: [
      (Indicator.Direction.higher, 20, "consistent_fail"), (.higher, -20, "consistent_pass"),
      (.lower, 20, "consistent_pass"),
      (.lower, -20, "consistent_fail"), (.higher, 1.5, "inconsistent"), (.neutral, 20, nil),
    ] as [(Indicator.Direction, Double, String?)])
  func assurance(direction: Indicator.Direction, target: Double, expected: String?) {
    let chart = ControlChart([1, 2, 1, 2, 1, 2], direction: direction)
    #expect(chart.assurance(target: target, direction: direction)?.name == expected)
  }

  @Test("a target on a limit is within it")
  func onLimit() throws {
    let limits = try #require(ProcessLimits(of: [1.0, 2, 1, 2]))
    #expect(Assurance(limits, target: limits.upper, direction: .higher) == .inconsistent)
    #expect(Assurance(limits, target: limits.lower, direction: .higher) == .inconsistent)
  }
}
