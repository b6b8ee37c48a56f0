/// A figure as it was counted: for a period, on one site or for the whole.
public struct Measurement: Equatable, Sendable {
  /// A code, as is the site.
  public var indicator: String
  /// Of the indicator's frequency.
  public var period: Period
  /// Nil for the whole prefecture.
  public var site: String?
  public var figure: Figure
  public var note: String

  public init(indicator: String, period: Period, site: String? = nil, figure: Figure, note: String = "") {
    self.indicator = indicator
    self.period = period
    self.site = site
    self.figure = figure
    self.note = note
  }
}

/// Numerator and denominator are kept, not only their ratio: sites can then be pooled.
public enum Figure: Hashable, Sendable {
  /// What was counted, both parts 0 or more: 812 calls answered of 1 034.
  case ratio(numerator: Double, denominator: Double)
  /// In the indicator's unit, where the parts were not kept.
  case value(Double)

  /// In the given unit; nil where the denominator is 0 (« sans objet »), which is not zero.
  ///
  /// Multiplied before it is divided: 29 of 100 is then 29 %, and not a hair less, which would miss a target of 29.
  public func value(in unit: Unit) -> Double? {
    switch self {
    case .ratio(_, 0): nil
    case .ratio(let numerator, let denominator): numerator * unit.factor / denominator
    case .value(let value): value
    }
  }

  /// As it was counted: « 812 ÷ 1 034 ».
  public var phrase: Phrase {
    switch self {
    case .ratio(let numerator, let denominator):
      Phrase("figure.ratio", ["numerator": .number(numerator), "denominator": .number(denominator)])
    case .value(let value): Phrase("figure.value", ["value": .number(value)])
    }
  }

  /// What several sites make together: sums of numerators and denominators, never an average of percentages.
  ///
  /// Nil for none, and where several plain values could only be averaged; one alone stands for itself.
  public static func pooled(_ figures: [Figure]) -> Figure? {
    if figures.count == 1 { return figures[0] }
    var sums = (numerator: 0.0, denominator: 0.0)
    for figure in figures {
      guard case .ratio(let numerator, let denominator) = figure else { return nil }
      sums.numerator += numerator
      sums.denominator += denominator
    }
    return figures.isEmpty ? nil : .ratio(numerator: sums.numerator, denominator: sums.denominator)
  }
}

extension Measurement {
  /// The figures that no count can give.
  public enum Refusal: Quality.Refusal {
    case notFinite, negative, aboveWhole, ratioExpected, valueExpected
    case periodDoesNotFit(Frequency)
    case periodNotOver(Period)
    case unknownSite(String)

    public var phrase: Phrase {
      switch self {
      case .notFinite: Phrase("refusal.measurement.notFinite")
      case .negative: Phrase("refusal.measurement.negative")
      case .aboveWhole: Phrase("refusal.measurement.aboveWhole")
      case .ratioExpected: Phrase("refusal.measurement.ratioExpected")
      case .valueExpected: Phrase("refusal.measurement.valueExpected")
      case .periodDoesNotFit(let frequency):
        Phrase("refusal.measurement.periodDoesNotFit", ["frequency": .phrase(frequency.phrase)])
      case .periodNotOver(let period): Phrase("refusal.measurement.periodNotOver", ["period": .period(period)])
      case .unknownSite(let site): Phrase("refusal.measurement.unknownSite", ["site": .text(site)])
      }
    }
  }

  /// Refuses a figure that the indicator's definition rules out: of another frequency, negative, not finite, a share
  /// without its parts or above its whole, of a period that begins after `today`. A period still going on is taken.
  public func check(against indicator: Indicator, today: Day) throws(Refusal) {
    guard period.frequency == indicator.frequency else { throw .periodDoesNotFit(indicator.frequency) }
    guard period.firstDay <= today else { throw .periodNotOver(period) }
    switch figure {
    case .ratio(let numerator, let denominator):
      guard indicator.isRatio else { throw .valueExpected }
      guard numerator.isFinite, denominator.isFinite else { throw .notFinite }
      guard numerator >= 0, denominator >= 0 else { throw .negative }
      guard indicator.unit != .percent || numerator <= denominator else { throw .aboveWhole }
    case .value(let value):
      // A mean or a count whose parts were not kept is a value; a share needs both parts.
      guard !indicator.isRatio || !indicator.unit.isShare else { throw .ratioExpected }
      guard value.isFinite else { throw .notFinite }
      guard value >= 0 else { throw .negative }
    }
  }
}

extension Unit {
  /// A part of a whole, which only numerator and denominator tell completely.
  public var isShare: Bool { self == .percent || self == .perThousand }
}

extension Frequency {
  public var phrase: Phrase { Phrase("frequency.\(rawValue)") }
}
