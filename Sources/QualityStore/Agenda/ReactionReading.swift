internal import GRDB
import Quality

extension Reader {
  /// By when something must be done about the open cases that have no working group yet, where the framework says it.
  func reactions(on today: Day) throws -> [Deadline] {
    try openDegradations().filter { $0.stage == .withoutGroup }.compactMap { degradation in
      let record = try indicatorRecord(degradation.indicator)
      let series = record.series(of: degradation.site)
      return record.assessment(of: series, site: degradation.site, on: today).reactBy.map { day in
        Deadline(.reaction, degradation.code, .titled(record.indicator.title), site: degradation.site, day: day)
      }
    }
  }
}
