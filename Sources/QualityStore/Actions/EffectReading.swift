import Quality

extension Reader {
  /// The indicator that shows the effect of an action; nil where none does.
  public func effectIndicator(of action: CorrectiveAction) throws -> Indicator? {
    try action.measuredBy.map { try indicator($0) }
  }

  /// What the indicator of an action says before and after it was done; nil where none shows the effect, or where it
  /// is not done.
  public func effectComparison(of action: CorrectiveAction) throws -> EffectComparison? {
    guard let code = action.measuredBy, let doneOn = action.doneOn else { return nil }
    let record = try indicatorRecord(code)
    // A site that is not measured alone is seen through the whole.
    let site = record.sites.contains { $0 == action.site } ? action.site : nil
    let series = record.series(of: site)
    return EffectComparison(
      series.points, record.verdict(on: series, site: site), of: record.indicator, openedOn: action.createdOn,
      doneOn: doneOn)
  }
}
