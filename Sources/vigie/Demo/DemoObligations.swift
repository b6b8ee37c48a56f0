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
    return (yearly + audits).filter { $0.day <= today } + plans
  }

  // The label ends in twelve days unless it is renewed; a follow-up comes half-way through each three years.
  private var audits: [DemoEvent] {
    let end = today.adding(days: 12)
    return [
      audit("initial-audit", decided: end.adding(years: -9)), event("follow-up-audit", end.adding(months: -90)),
      audit("renewal-audit", decided: end.adding(years: -6)), event("follow-up-audit", end.adding(months: -54)),
      audit("renewal-audit", decided: end.adding(years: -3)), event("follow-up-audit", end.adding(months: -18)),
    ]
  }

  // What is arranged already.
  private var plans: [DemoEvent] {
    let survey = Day(year: today.year, month: 12, day: 2).map(WorkingDays.onOrAfter)
    let renewal = PlanObligation(
      code: "renewal-audit", day: WorkingDays.onOrAfter(today.adding(days: 8)), at: TimeOfDay(hour: 9))
    let plans =
      [renewal]
      + [survey].compactMap(\.self).filter { $0 > today }.map {
        PlanObligation(code: "survey", day: $0)
      }
    return plans.map { DemoEvent(today.adding(days: -20), $0) }
  }

  // The body that gives the label decides some weeks after it came.
  private func audit(_ code: String, decided: Day) -> DemoEvent {
    let day = WorkingDays.onOrAfter(decided.adding(days: -40))
    return DemoEvent(decided, HoldObligation(code: code, day: day, decidedOn: decided))
  }

  private func held(_ code: String, _ year: Int, _ month: Int, _ day: Int) -> DemoEvent? {
    Day(year: year, month: month, day: day).map { event(code, $0) }
  }

  private func event(_ code: String, _ day: Day) -> DemoEvent {
    let worked = WorkingDays.onOrAfter(day)
    return DemoEvent(worked, HoldObligation(code: code, day: worked))
  }
}
