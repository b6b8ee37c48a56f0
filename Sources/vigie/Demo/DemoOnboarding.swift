import Quality
import QualityStore

/// How far those who took a post not long ago were taken through what newcomers are shown.
struct DemoOnboarding {
  let staff: DemoStaff
  let framework: Framework
  let today: Day

  /// Half of it for the latest to arrive, nearly all for another.
  var events: [DemoEvent] { ticked(by: "Fabien Quertier", 3) + ticked(by: "Tania Louvel", 5) }

  // Each within its delay, on a working day.
  private func ticked(by name: String, _ count: Int) -> [DemoEvent] {
    guard let agent = staff.agents.first(where: { $0.name == name }),
      let since = staff.assignments.first(where: { $0.agent == agent.code })?.since
    else { return [] }
    return framework.onboarding.sorted { $0.withinDays < $1.withinDays }.prefix(count).map { step in
      let day = min(WorkingDays.onOrAfter(since.adding(days: step.withinDays / 2)), today)
      return DemoEvent(day, CheckOnboarding(agent: agent.code, codes: [step.code], on: day))
    }
  }
}
