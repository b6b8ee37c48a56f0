import Quality
import QualityStore

/// The figures, entered month after month as they came in; those that Vigie computes are not among them.
struct DemoFigures {
  static let seed: UInt64 = 61

  let framework: Framework
  let staff: DemoStaff
  let today: Day
  /// The last figures of four indicators are still missing.
  let measured: [Measurement]

  init(framework: Framework, staff: DemoStaff, today: Day) {
    self.framework = framework
    self.staff = staff
    self.today = today
    var random = DemoRandom(seed: DemoFigures.seed)
    measured = framework.indicators.flatMap { indicator -> [Measurement] in
      guard let profile = DemoProfile.all.first(where: { $0.code == indicator.code }) else {
        return []
      }
      let all = DemoSeries(indicator, profile, sites: DemoFigures.sites, today: today).measurements(&random)
      return DemoFigures.late.contains(indicator.code) ? all.filter { $0.period != all.last?.period } : all
    }
  }

  private static var sites: [String] { DemoEstablishment.establishment.sites.map(\.code) }

  /// One entry for every month in which periods ended.
  var events: [DemoEvent] {
    let months = Dictionary(grouping: measured) { Period(.monthly, containing: $0.period.lastDay) }
    return months.map { month, measurements in DemoEvent(entryDay(month), ImportMeasurements(measurements)) }
      + readings
  }

  // What must be known to read the series, a target that was raised, a deviation that was accepted.
  private var readings: [DemoEvent] {
    let breaks = DemoFigures.breaks.map {
      DemoEvent(
        $0.day, AnnotateSeries(indicator: $0.indicator, site: nil, day: $0.day, text: $0.text, isBreak: true))
    }
    let vacancy = today.adding(months: -14)
    let raised = today.adding(years: -2)
    return breaks + [
      DemoEvent(
        vacancy,
        AnnotateSeries(
          indicator: "TEL-01", site: nil, day: vacancy, text: "Deux postes vacants au standard", isBreak: false)),
      DemoEvent(
        raised, ChangeTarget(indicator: "WEB-05", target: Target(goal: 72, alert: 50, validFrom: raised))),
      DemoEvent(
        today.adding(days: -40),
        AcceptDeviation(
          indicator: "WEB-04", site: nil, until: today.adding(months: 5),
          reason: "La refonte du site national corrigera les pages communes")),
    ]
  }

  /// When the counters opened again.
  static let breaks = DemoProfile.all.map {
    Annotation(
      indicator: $0.code, site: nil, day: DemoSeries.reopening, text: "Réouverture des guichets, sur rendez-vous",
      isBreak: true, author: "")
  }

  private static let late: Set = ["CC-04", "TIT-04", "WEB-02", "FRD-02"]

  /// When the figures of a period come in.
  func entryDay(_ month: Period) -> Day { min(WorkingDays.after(month.lastDay, count: 8), today) }
}
