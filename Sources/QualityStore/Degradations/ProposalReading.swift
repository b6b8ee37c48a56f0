internal import GRDB
import Quality

extension Reader {
  /// What the series of every indicator signal and nobody has decided about, for the whole and for each site, in the
  /// order of the framework. Reads every figure.
  public func degradationProposals(on today: Day) throws -> [DegradationProposal] {
    let (whole, sites) = (try wholeSeries(), try siteSeries())
    let (annotations, deviations) = (try annotations(), try acceptedDeviations())
    let degradations = try degradations()
    return try indicators().flatMap { indicator in
      DegradationWatch(
        indicator, annotations: annotations, deviations: deviations, degradations: degradations
      ).proposals(whole: whole[indicator.code] ?? [], sites: sites[indicator.code] ?? [:], on: today)
    }
  }

  // By indicator and site, in time order, without notes.
  private func siteSeries() throws -> [String: [String: [Series.Point]]] {
    let sites = try siteCodes()
    let units = Dictionary(try keyedIndicators().map { ($0.key, $0.indicator) }) { first, _ in first }
    // Thousands of figures share a hundred periods.
    var periods: [String: Period] = [:]
    var series: [String: [String: [Series.Point]]] = [:]
    let sql = """
      SELECT period, site, numerator, denominator, value, indicator FROM measurement
      WHERE site IS NOT NULL ORDER BY indicator, site, period
      """
    for row in try db.rows(
      sql, [],
      { row in
        (code: row[0] as String, site: row[1] as Int64, figure: Figure(row), indicator: row[5] as Int64)
      })
    {
      guard let indicator = units[row.indicator], let site = sites[row.site] else { continue }
      let period = try periods[row.code] ?? Period(stored: row.code)
      periods[row.code] = period
      series[indicator.code, default: [:]][site, default: []].append(
        Series.Point(period: period, figure: row.figure, value: row.figure.value(in: indicator.unit)))
    }
    return series
  }
}

extension IndicatorRecord {
  /// Nil where nothing is signalled, and where it was decided already.
  public func proposal(site: String?, on today: Day) -> DegradationProposal? {
    let series = series(of: site)
    return proposal(on: series, verdict(on: series, site: site), site: site, on: today)
  }

  /// The same where the series and its verdict are known.
  public func proposal(
    on series: Series, _ verdict: SeriesVerdict, site: String?, on today: Day
  ) -> DegradationProposal? {
    DegradationWatch(indicator, annotations: annotations, deviations: deviations, degradations: degradations)
      .proposal(series.points, verdict, site: site, on: today)
  }

  /// What is known now, to be kept with a case that is closed.
  public func outcome(site: String?) -> DegradationOutcome? {
    let series = series(of: site)
    return DegradationOutcome(series.points, of: indicator, verdict: verdict(on: series, site: site))
  }
}
