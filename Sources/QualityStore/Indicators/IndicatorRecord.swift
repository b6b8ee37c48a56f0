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
    let frozen = indicator.derivation == nil ? nil : try latestFrozen(of: code)
    return IndicatorRecord(
      indicator: indicator, measurements: try measurements(of: code),
      deviations: try acceptedDeviations().filter { $0.indicator == code },
      annotations: try annotations().filter { $0.indicator == code }, degradations: try degradations(of: code),
      delays: try delays(), frozen: frozen,
      recounted: try today.flatMap { try recounted(frozen, indicator, on: $0) },
      running: try today.flatMap { try runningFigure(of: indicator, on: $0) })
  }

  private func recounted(_ frozen: FrozenFigure?, _ indicator: Indicator, on today: Day) throws -> Figure? {
    guard let frozen, let items = try derivedItems(of: indicator.code, in: frozen.period, on: today),
      items != frozen.items
    else { return nil }
    return DerivedFigure(site: nil, items: items).figure
  }

  private func latestFrozen(of code: String) throws -> FrozenFigure? {
    try frozenPeriods(of: code).last.flatMap { try frozenFigure(of: code, in: $0) }
  }
}
