/// A degradation that a series signals and that nobody has decided about: computed, never stored.
public struct DegradationProposal: Equatable, Sendable {
  public let indicator: String
  /// Nil for the whole prefecture.
  public let site: String?
  /// Never empty, in the order of the catalogue.
  public let signals: [DegradationSignal]
  /// The latest one measured, and its value in the indicator's unit.
  public let period: Period
  public let value: Double

  init(indicator: String, site: String?, signals: [DegradationSignal], period: Period, value: Double) {
    self.indicator = indicator
    self.site = site
    self.signals = signals
    self.period = period
    self.value = value
  }

  /// Nil where the series signals nothing. While a deviation is accepted, its target signals nothing either.
  public init?(
    _ points: [Series.Point], of indicator: Indicator, site: String?, verdict: SeriesVerdict, isAccepted: Bool = false
  ) {
    let signals = verdict.signals(points, of: indicator).filter { !isAccepted || !$0.isAboutTarget }
    guard !signals.isEmpty, let place = verdict.places.last, let value = points[place].value else { return nil }
    self.init(
      indicator: indicator.code, site: site, signals: signals, period: points[place].period, value: value)
  }

  /// What is left to decide: nothing while a case is open, nor what was dismissed for this period, nor what a case was
  /// closed in sight of.
  public func undecided(after degradations: [Degradation]) -> DegradationProposal? {
    let same = degradations.filter { $0.indicator == indicator && $0.site == site }
    guard !same.contains(where: \.stage.isOpen), !same.contains(where: { $0.wasClosed(seeing: period) }) else {
      return nil
    }
    let dismissed = Set(same.filter { $0.stage == .dismissed && $0.period == period }.flatMap(\.signals))
    let left = signals.filter { !dismissed.contains($0) }
    guard !left.isEmpty else { return nil }
    return DegradationProposal(indicator: indicator, site: site, signals: left, period: period, value: value)
  }
}
