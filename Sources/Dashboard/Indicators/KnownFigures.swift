import Quality
import QualityStore

/// The figures of one indicator that are there already, and what they make likely of the next one.
struct KnownFigures: Sendable {
  let indicator: Indicator
  let series: Series
  // In time order.
  private let all: [Measurement]

  init(of indicator: Indicator, _ reader: Reader) throws {
    self.indicator = indicator
    all = try reader.measurements(of: indicator.code)
    series = Series(whole: all, unit: indicator.unit)
  }

  func figure(in period: Period?, site: String?) -> Measurement? {
    all.first { $0.period == period && $0.site == site }
  }

  /// The first period that lacks a figure, never one that is not over.
  func nextPeriod(on today: Day) -> Period {
    let closed = Period.lastClosed(indicator.frequency, before: today)
    guard let last = all.last?.period, last < closed else { return closed }
    return missingSite(in: last) == nil ? last.next : last
  }

  /// Sites are asked where sites were given before: the one that lacks a figure, or the one looked at.
  func nextSite(in period: Period?, preferred: String?) -> String? {
    let usual = usualSites
    if let preferred, usual.contains(preferred) { return preferred }
    return period.flatMap(missingSite) ?? usual.first
  }

  /// The site whose figure is corrected: the one looked at, or the first that has one.
  func givenSite(in period: Period?, preferred: String?) -> String? {
    let given = all.filter { $0.period == period }.map(\.site)
    return given.contains(preferred) ? preferred : given.first ?? nil
  }

  private func missingSite(in period: Period) -> String? {
    let given = all.filter { $0.period == period }.map(\.site)
    guard !given.contains(nil) else { return nil }
    return usualSites.first { !given.contains($0) }
  }

  // Those of the last period but one: in the last one some may still be missing.
  private var usualSites: [String] {
    guard let last = all.last?.period else { return [] }
    let complete = all.last { $0.period < last }?.period ?? last
    return all.filter { $0.period == complete }.compactMap(\.site).sorted()
  }
}
