/// A figure that should be there and is not: of one indicator, on one site or for the whole, in a closed period.
public struct DueFigure: Equatable, Sendable {
  public let indicator: Indicator
  /// Nil for the whole prefecture.
  public let site: String?
  public let period: Period

  /// No more than this many periods are asked for at once: older gaps are holes, not delays.
  static let furthest = 3

  /// What is due of one indicator, from its figures in time order: every closed period since the last one, on every site
  /// that the last period had; the whole where there never was a site.
  public static func all(of indicator: Indicator, _ measurements: [Measurement], on today: Day) -> [DueFigure] {
    let closed = Period.lastClosed(indicator.frequency, before: today)
    let usual = usualSites(measurements)
    let last = usual.compactMap { site in measurements.last { $0.site == site }?.period }.min()
    let oldest = closed.advanced(by: 1 - furthest)
    let first = last.map { max($0.next, oldest) } ?? closed
    guard first <= closed else { return [] }
    return (first.index...closed.index).flatMap { index -> [DueFigure] in
      let period = Period(indicator.frequency, index: index)
      let given = Set(measurements.filter { $0.period == period }.map(\.site))
      return usual.filter { !given.contains($0) }.map { DueFigure(indicator: indicator, site: $0, period: period) }
    }
  }

  /// So many of the latest figures of an indicator tell what is due.
  public static let latestCount = 60

  /// Those of the last period that had the most: a period being entered has not all of them yet.
  public static func usualSites(_ measurements: [Measurement]) -> [String?] {
    let recent = Dictionary(grouping: measurements.suffix(latestCount), by: \.period).sorted { $0.key > $1.key }.prefix(
      3)
    let sites = recent.map { Set($0.value.map(\.site)) }.max { $0.count < $1.count } ?? [nil]
    return sites.sorted { ($0 ?? "") < ($1 ?? "") }
  }
}
