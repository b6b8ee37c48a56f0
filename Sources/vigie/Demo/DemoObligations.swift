import Quality
import QualityStore

/// When committees sat, surveys were run and auditors came.
struct DemoObligations {
  let today: Day

  var events: [DemoEvent] {
    let yearly = (today.year - 8...today.year).flatMap { year in
      [
        held("copil", year, 3, 12), held("clu", year, 6, 4), held("survey", year, 12, 2), held("report", year, 2, 6),
        held("training-needs", year, 10, 15),
      ].compactMap(\.self)
    }
    return (yearly + audits).filter { $0.day <= today }
  }

  // The next renewal is twelve days away; a follow-up comes half-way through the three years.
  private var audits: [DemoEvent] {
    let renewal = today.adding(years: -3).adding(days: 12)
    return [
      event("renewal-audit", renewal.adding(years: -3)), event("follow-up-audit", renewal.adding(months: -18)),
      event("renewal-audit", renewal), event("follow-up-audit", renewal.adding(months: 18)),
    ]
  }

  private func held(_ code: String, _ year: Int, _ month: Int, _ day: Int) -> DemoEvent? {
    Day(year: year, month: month, day: day).map { event(code, $0) }
  }

  private func event(_ code: String, _ day: Day) -> DemoEvent {
    let worked = WorkingDays.onOrAfter(day)
    return DemoEvent(worked, HoldObligation(code: code, day: worked))
  }
}
