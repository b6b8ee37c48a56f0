/// What tells that something happened to a process, rather than chance.
///
/// Source: the four rules of NHS "Making Data Count"; more rules would raise more false alarms.
public struct SpecialCause: Hashable, Sendable {
  /// In order of precedence: a point that breaks two rules is told by the first.
  public enum Rule: String, CaseIterable, Sendable {
    /// Strictly beyond a limit.
    case beyondLimit
    /// Seven points, each strictly higher, or each strictly lower, than the one before.
    case trend
    /// Two of three points in a row near the same limit, all three on that side of the mean.
    case twoOfThree
    /// Seven points in a row on the same side of the mean.
    case shift
  }

  public let rule: Rule
  /// Above the mean; for a trend, rising.
  public let isHigh: Bool

  public init(_ rule: Rule, isHigh: Bool) {
    self.rule = rule
    self.isHigh = isHigh
  }
}

extension SpecialCause {
  /// The cause of each value of one stretch, nil for chance alone.
  static func found(in values: [Double], _ limits: ProcessLimits) -> [SpecialCause?] {
    let signs = SignsOfChange(values, limits)
    return values.indices.map { index in
      Rule.allCases.lazy.compactMap { rule in
        let side = signs.side(of: rule, at: index)
        return side == 0 ? nil : SpecialCause(rule, isHigh: side > 0)
      }.first
    }
  }
}

/// For each rule and each value, on which side it is broken: 1 above, −1 below, 0 not.
private struct SignsOfChange {
  private let beyond, trend, near, shift: [Int]

  init(_ values: [Double], _ limits: ProcessLimits) {
    let sides = values.map { SignsOfChange.sign($0 - limits.mean) }
    let outside = values.map { $0 > limits.upper ? 1 : $0 < limits.lower ? -1 : 0 }
    let close = values.indices.map { index in
      outside[index] != 0 ? 0 : values[index] > limits.nearUpper ? 1 : values[index] < limits.nearLower ? -1 : 0
    }
    let steps = zip(values, values.dropFirst()).map { SignsOfChange.sign($1 - $0) }
    beyond = outside
    trend = SignsOfChange.spread(runs(of: 6, in: steps), over: 7, count: values.count)
    shift = SignsOfChange.spread(runs(of: 7, in: sides), over: 7, count: values.count)
    near = SignsOfChange.twoOfThree(close, sides)
  }

  func side(of rule: SpecialCause.Rule, at index: Int) -> Int {
    switch rule {
    case .beyondLimit: beyond[index]
    case .trend: trend[index]
    case .twoOfThree: near[index]
    case .shift: shift[index]
    }
  }

  private static func sign(_ value: Double) -> Int { value > 0 ? 1 : value < 0 ? -1 : 0 }

  // Every point of a run is marked; where a rise and a fall meet, the rise is told.
  private static func spread(_ runs: [(start: Int, sign: Int)], over length: Int, count: Int) -> [Int] {
    var marks = Array(repeating: 0, count: count)
    for run in runs {
      for index in run.start..<run.start + length where marks[index] <= 0 { marks[index] = run.sign }
    }
    return marks
  }

  // Only the points near the limit are marked, not the third.
  private static func twoOfThree(_ close: [Int], _ sides: [Int]) -> [Int] {
    var marks = Array(repeating: 0, count: close.count)
    guard close.count >= 3 else { return marks }
    for start in 0...close.count - 3 {
      let window = start..<start + 3
      guard let side = sides[window].first, side != 0, sides[window].allSatisfy({ $0 == side }),
        close[window].count(where: { $0 == side }) >= 2
      else { continue }
      for index in window where close[index] == side { marks[index] = side }
    }
    return marks
  }
}

/// Where so many equal signs, none of them 0, follow one another.
private func runs(of length: Int, in signs: [Int]) -> [(start: Int, sign: Int)] {
  guard signs.count >= length else { return [] }
  return (0...signs.count - length).compactMap { start in
    let sign = signs[start]
    return sign != 0 && signs[start..<start + length].allSatisfy { $0 == sign } ? (start, sign) : nil
  }
}
