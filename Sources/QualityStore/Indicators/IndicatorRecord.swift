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

  public func verdict(on series: Series, site: String?) -> SeriesVerdict {
    SeriesVerdict(series.points, of: indicator, site: site, annotations: annotations)
  }
}

extension Reader {
  /// Refuses a code that the framework does not have, with the nearest ones.
  public func indicatorRecord(_ code: String) throws -> IndicatorRecord {
    IndicatorRecord(
      indicator: try indicator(code), measurements: try measurements(of: code),
      deviations: try acceptedDeviations().filter { $0.indicator == code },
      annotations: try annotations().filter { $0.indicator == code }, degradations: try degradations(of: code),
      delays: try delays())
  }
}
