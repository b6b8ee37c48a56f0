import Quality
import QualityStore

/// An indicator with its latest figures, judged.
public struct IndicatorLine: Sendable {
  /// One site in the period of the latest point.
  public struct Site: Sendable {
    public let code: String
    public let value: Double?
    public let standing: Standing
  }

  public let indicator: Indicator
  public let points: [Series.Point]
  public let assessment: Assessment
  /// The figure of a closed period should be there, and is not.
  public let isMissing: Bool
  /// Nil where fewer than two sites were measured.
  public let worstSite: Site?
  /// Nil until the whole series was read.
  public internal(set) var verdict: SeriesVerdict?
  /// The open cases, of the whole and of sites, the one that waits for most first.
  public let degradations: [Degradation]
  /// The whole series signals a degradation that nobody has decided about; false until it was read.
  public internal(set) var isProposed = false

  public init(
    _ trend: Trend, deviations: [AcceptedDeviation] = [], degradations: [Degradation] = [], _ delays: Delays, today: Day
  ) {
    indicator = trend.indicator
    points = trend.points
    assessment = Assessment(points, of: trend.indicator, deviations: deviations, delays, on: today)
    isMissing = trend.indicator.isOverdue(latest: points.last?.period, on: today, delays)
    self.degradations = degradations.sorted { $0.stage.rank < $1.stage.rank }
    worstSite = trend.sites.count > 1 ? IndicatorLine.worst(of: trend) : nil
  }

  public var standing: Standing { assessment.standing }
  public var judged: Standing { assessment.judged }
  public var latest: Series.Point? { points.last }
  /// How the latest figure that has a value stands: a period with nothing to count changes nothing.
  var lastJudged: Standing {
    points.last { $0.value != nil }.map { indicator.standing(of: $0) } ?? .noData
  }

  /// How many points the small trend shows.
  static let trendLength = 12

  /// Every indicator of the framework, in its order.
  static func all(_ reader: Reader, _ context: Context) throws -> [IndicatorLine] {
    let (delays, deviations) = (try reader.delays(), try reader.acceptedDeviations())
    let degradations = try reader.openDegradations()
    return try reader.trends(last: trendLength).map { trend in
      IndicatorLine(
        trend, deviations: deviations.filter { $0.indicator == trend.indicator.code },
        degradations: degradations.filter { $0.indicator == trend.indicator.code }, delays, today: context.today)
    }
  }

  /// The same lines with what their whole series say.
  static func withVerdicts(
    _ lines: [IndicatorLine], _ reader: Reader, _ context: Context
  ) throws -> [IndicatorLine] {
    let (series, annotations) = (try reader.wholeSeries(), try reader.annotations())
    let (deviations, degradations) = (try reader.acceptedDeviations(), try reader.degradations())
    return lines.map { line in
      var line = line
      let points = series[line.indicator.code] ?? []
      let verdict = SeriesVerdict(points, of: line.indicator, annotations: annotations)
      let watch = DegradationWatch(
        line.indicator, annotations: annotations, deviations: deviations, degradations: degradations)
      line.verdict = verdict
      line.isProposed = watch.proposal(points, verdict, site: nil, on: context.today) != nil
      return line
    }
  }

  /// How far the latest value is from the goal, as a share of the goal; the worst is the lowest.
  var distance: Double {
    guard let latest, let value = latest.value, let goal = indicator.target(for: latest.period)?.goal else { return 0 }
    return indicator.distance(of: value, from: goal)
  }

  private static func worst(of trend: Trend) -> Site? {
    guard let period = trend.points.last?.period else { return nil }
    let target = trend.indicator.target(for: period)
    let sites = trend.sites.map { site in
      Site(
        code: site.code, value: site.value,
        standing: Standing(of: site.value, direction: trend.indicator.direction, target: target))
    }
    let goal = target?.goal ?? 0
    return sites.min { one, other in
      let (left, right) = (
        trend.indicator.distance(of: one.value, from: goal), trend.indicator.distance(of: other.value, from: goal)
      )
      return (one.standing.rank, left) < (other.standing.rank, right)
    }
  }
}

extension Indicator {
  /// As a share of the goal, negative on the wrong side; 0 where nothing was measured.
  func distance(of value: Double?, from goal: Double) -> Double {
    guard let value else { return 0 }
    return (value - goal) * (direction == .lower ? -1 : 1) / max(abs(goal), 1)
  }
}

extension Standing {
  public var mark: Mark {
    switch self {
    case .met: .met
    case .near: .near
    case .missed: .missed
    case .overdue: .overdue
    case .accepted: .accepted
    case .noData: .noData
    case .informative: .informative
    }
  }

  var tone: Tone { mark.tone }
}

extension Degradation.Stage {
  /// What waits for most first.
  var rank: Int { Degradation.Stage.allCases.firstIndex(of: self) ?? 0 }
}
