/// What a series says when a case is closed, kept with it: figures that come later do not change what was known.
public struct DegradationOutcome: Equatable, Sendable {
  /// The latest one measured, with its value in the indicator's unit.
  public let period: Period
  public let value: Double
  public let standing: Standing
  public let variation: Variation.Kind
  /// What still signals a degradation.
  public let signals: [DegradationSignal]

  public init(
    period: Period, value: Double, standing: Standing, variation: Variation.Kind, signals: [DegradationSignal] = []
  ) {
    self.period = period
    self.value = value
    self.standing = standing
    self.variation = variation
    self.signals = signals
  }

  /// Nil where nothing was measured. `points` are those of the verdict.
  public init?(_ points: [Series.Point], of indicator: Indicator, verdict: SeriesVerdict) {
    guard let place = verdict.places.last, let value = points[place].value else { return nil }
    self.init(
      period: points[place].period, value: value, standing: indicator.standing(of: points[place]),
      variation: verdict.variation.kind, signals: verdict.signals(points, of: indicator))
  }
}

extension Variation {
  /// What it means, without the rule that told it.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    case common, improvement, concern, neutral
    public var phrase: Phrase { Phrase("variation.\(rawValue)") }
  }

  public var kind: Kind {
    switch self {
    case .common: .common
    case .improvement: .improvement
    case .concern: .concern
    case .neutral: .neutral
    }
  }
}
