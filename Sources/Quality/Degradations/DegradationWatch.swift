/// What must be known of one indicator to see whether it, or one of its sites, got worse.
public struct DegradationWatch: Sendable {
  private let indicator: Indicator
  private let annotations: [Annotation]
  private let deviations: [AcceptedDeviation]
  private let degradations: [Degradation]

  /// Of what is given, only what is about the indicator counts.
  public init(
    _ indicator: Indicator, annotations: [Annotation] = [], deviations: [AcceptedDeviation] = [],
    degradations: [Degradation] = []
  ) {
    self.indicator = indicator
    self.annotations = annotations.filter { $0.indicator == indicator.code }
    self.deviations = deviations.filter { $0.indicator == indicator.code }
    self.degradations = degradations.filter { $0.indicator == indicator.code }
  }

  /// The whole, then each site, by its code, that signals something more: what is proposed or decided for the whole is
  /// not told again of its sites. A single site is the whole.
  public func proposals(
    whole: [Series.Point], sites: [String: [Series.Point]], on today: Day
  ) -> [DegradationProposal] {
    let proposal = proposal(whole, site: nil, on: today)
    let each = sites.count > 1 ? sites.sorted { $0.key < $1.key } : []
    return [proposal].compactMap(\.self)
      + each.compactMap { self.proposal($0.value, site: $0.key, on: today) }
      .filter { !Set($0.signals).isSubset(of: (proposal?.signals ?? []) + decided(about: $0.period)) }
  }

  // For the whole: what a case is open on, and what was dismissed or closed knowing this period.
  private func decided(about period: Period) -> [DegradationSignal] {
    degradations.filter { degradation in
      guard degradation.site == nil else { return false }
      return switch degradation.stage {
      case .dismissed: degradation.period == period
      case .closed: degradation.wasClosed(seeing: period)
      default: true
      }
    }.flatMap(\.signals)
  }

  /// Nil where nothing is signalled, and where it was decided already.
  public func proposal(_ points: [Series.Point], site: String?, on today: Day) -> DegradationProposal? {
    proposal(
      points, SeriesVerdict(points, of: indicator, site: site, annotations: annotations), site: site, on: today)
  }

  /// The same where the verdict is known; `points` are those of the verdict.
  public func proposal(
    _ points: [Series.Point], _ verdict: SeriesVerdict, site: String?, on today: Day
  ) -> DegradationProposal? {
    let isAccepted = deviations.contains { $0.site == site && $0.covers(today) }
    return DegradationProposal(points, of: indicator, site: site, verdict: verdict, isAccepted: isAccepted)?
      .undecided(after: degradations)
  }
}
