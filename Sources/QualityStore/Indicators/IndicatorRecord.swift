internal import GRDB
import Quality

/// All that is known of one indicator.
public struct IndicatorRecord: Sendable {
  public let indicator: Indicator
  /// In time order, all sites.
  public let measurements: [Measurement]
  public let deviations: [AcceptedDeviation]
  public let annotations: [Annotation]
  /// Cases and dismissed proposals, of the whole and of sites.
  public let degradations: [Degradation]
  public let delays: Delays
  /// The latest figure that Vigie computed; nil where figures are entered.
  public let frozen: FrozenFigure?
  /// What that figure would come to now, where it differs: something was recorded since; nil otherwise.
  public let recounted: Figure?
  /// What the period that goes on comes to so far; nil where nothing is computed.
  public let running: RunningFigure?

  /// The sites that were ever measured, in the order of their codes.
  public var sites: [String] { Set(measurements.compactMap(\.site)).sorted() }

  /// Of one site, or pooled for the whole prefecture.
  public func series(of site: String?) -> Series {
    site == nil
      ? Series(whole: measurements, unit: indicator.unit) : Series(site: site, of: measurements, unit: indicator.unit)
  }

  public func assessment(of series: Series, site: String?, on today: Day) -> Assessment {
    Assessment(series.points, of: indicator, site: site, deviations: deviations, delays, on: today)
  }

  /// Limits that leave out the extreme moving ranges are an option, off unless it is asked for.
  public func verdict(on series: Series, site: String?, screensOutliers: Bool = false) -> SeriesVerdict {
    SeriesVerdict(
      series.points, of: indicator, site: site, annotations: annotations, screensOutliers: screensOutliers)
  }
}

extension Reader {
  /// Refuses a code that the framework does not have, with the nearest ones.
  ///
  /// `today` tells which period goes on; without it, what it comes to is not counted.
  public func indicatorRecord(_ code: String, on today: Day? = nil) throws -> IndicatorRecord {
    let indicator = try indicator(code)
    let computed = try computed(indicator, on: today)
    return IndicatorRecord(
      indicator: indicator, measurements: try measurements(of: code),
      deviations: try acceptedDeviations().filter { $0.indicator == code },
      annotations: try annotations().filter { $0.indicator == code }, degradations: try degradations(of: code),
      delays: try delays(), frozen: computed.frozen, recounted: computed.recounted,
      running: computed.running)
  }

  // Both counts are made from what is read once.
  private func computed(
    _ indicator: Indicator, on today: Day?
  ) throws -> (frozen: FrozenFigure?, recounted: Figure?, running: RunningFigure?) {
    guard let derivation = indicator.derivation else { return (nil, nil, nil) }
    let frozen = try latestFrozen(of: indicator.code)
    guard let today else { return (frozen, nil, nil) }
    let source = DerivationSource(self)
    let now = try frozen.flatMap { try source.items(derivation, in: $0.period, until: today) }
    let recounted = now == frozen?.items ? nil : now.map { DerivedFigure(site: nil, items: $0).figure }
    let period = Period(indicator.frequency, containing: today)
    let running = try source.items(derivation, in: period, until: today).map {
      RunningFigure(period: period, items: $0)
    }
    return (frozen, recounted, running)
  }

  private func latestFrozen(of code: String) throws -> FrozenFigure? {
    try frozenPeriods(of: code).last.flatMap { try frozenFigure(of: code, in: $0) }
  }
}
