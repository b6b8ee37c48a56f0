/// What a series says by itself: its limits, its special points, and whether the target is reliably met.
public struct SeriesVerdict: Equatable, Sendable {
  public let chart: ControlChart
  /// The place in the series of each point of the chart: what was not measured is not in it.
  public let places: [Int]
  public let assurance: Assurance?
  private let periods: [Period]

  /// `points` are in time order; limits begin again at the breaks that concern the site.
  public init(
    _ points: [Series.Point], of indicator: Indicator, site: String? = nil, annotations: [Annotation] = [],
    screensOutliers: Bool = false
  ) {
    places = points.indices.filter { points[$0].value != nil }
    periods = places.map { points[$0].period }
    let breaks = annotations.filter { $0.indicator == indicator.code }.breaks(in: periods, site: site)
    chart = ControlChart(
      places.compactMap { points[$0].value }, direction: indicator.direction, breaks: breaks,
      screensOutliers: screensOutliers)
    let goal = periods.last.flatMap { indicator.target(for: $0) }?.goal
    assurance = chart.assurance(target: goal, direction: indicator.direction)
  }

  /// Of the last point; chance where there is none.
  public var variation: Variation { chart.points.last?.variation ?? .common }

  /// Of the point at this place in the series; nil where nothing was measured.
  public func point(at place: Int) -> ControlChart.Point? { places.firstIndex(of: place).map { chart.points[$0] } }

  /// The verdict on the last point, which rule made it, and since when.
  public var sentence: Phrase {
    guard let cause = variation.cause, let limits = chart.limits, let evidence = chart.evidence else {
      return Phrase(chart.points.count < 2 ? "verdict.none" : "verdict.common")
    }
    let side = cause.isHigh ? "high" : "low"
    return Phrase(
      "verdict.\(cause.rule.rawValue).\(side)",
      [
        "count": .count(evidence.count), "since": .period(periods[evidence.lowerBound]),
        "period": .period(periods[evidence.upperBound]), "mean": .number(limits.mean),
        "limit": .number(cause.isHigh ? limits.upper : limits.lower),
      ])
  }

  /// Said beside limits that rest on too few points.
  public var trialSentence: Phrase? {
    guard chart.hasTrialLimits, chart.points.count > 1 else { return nil }
    let count = chart.points.count - (chart.starts.last ?? 0)
    return Phrase("verdict.trial", ["count": .count(count), "enough": .count(ControlChart.enough)])
  }
}

extension Variation {
  /// A word for what it means.
  public var phrase: Phrase {
    switch self {
    case .common: Phrase("variation.common")
    case .improvement: Phrase("variation.improvement")
    case .concern: Phrase("variation.concern")
    case .neutral: Phrase("variation.neutral")
    }
  }
}

extension Assurance {
  public var phrase: Phrase { Phrase("assurance.\(rawValue)") }

  /// The letter of the NHS icons: Pass, Fail, or hit and miss.
  public var letter: String {
    switch self {
    case .consistentPass: "P"
    case .consistentFail: "F"
    case .inconsistent: "?"
    }
  }
}
