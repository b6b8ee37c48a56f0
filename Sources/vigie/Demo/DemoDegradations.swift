import Quality
import QualityStore

/// What the quality officer decided about what the figures signalled: cases found by the rules themselves, on the days
/// on which they first held.
struct DemoDegradations {
  private let framework: Framework
  private let measurements: [String: [Measurement]]
  private let figures: DemoFigures
  private let staff: DemoStaff
  private let today: Day

  init(_ figures: DemoFigures) {
    self.figures = figures
    staff = figures.staff
    framework = figures.framework
    today = figures.today
    measurements = Dictionary(grouping: figures.measured, by: \.indicator)
  }

  /// Codes go by the order of opening.
  var events: [DemoEvent] {
    let cases = [closed, dismissed, letters, telephone].compactMap(\.self)
    return cases.sorted { $0.day < $1.day }.enumerated().flatMap { $1.events("D-\($0 + 1)") }
  }

  private struct Case {
    let day: Day
    let events: (String) -> [DemoEvent]
  }

  // The letters are late: the group has met, and its actions are under way.
  private var letters: Case? {
    opening("CC-02", since: 150, until: 95).map { day in
      Case(day: day) { code in
        let members = staff.agents.filter { $0.leftOn == nil }.prefix(2).map {
          Owner.agent(code: $0.code, name: $0.name)
        }
        return [
          DemoEvent(day, ConfirmDegradation(indicator: "CC-02", site: nil)),
          DemoEvent(
            later(day, 3),
            FormWorkingGroup(
              code: code, members: members + [.bureau("BER"), .bureau("SIDSIC")], firstMeeting: later(day, 12))),
          DemoEvent(
            later(day, 12),
            AddCause(
              code: code, category: .organisation,
              text: "Le courrier passe par trois bureaux avant d’être enregistré")),
          DemoEvent(
            later(day, 12),
            AddCause(code: code, category: .people, text: "Personne n’est chargé de la réponse")),
        ]
          + [
            meeting(code, later(day, 12), "Trois bureaux ouvrent et transmettent : personne ne sait qui répond."),
            meeting(code, max(later(day, 33), today.adding(days: -18)), "Le bureau d’ordre unique est prêt."),
          ]
          + ["A-48", "A-49", "A-50"].map { action in
            DemoEvent(max(later(day, 20), today.adding(days: -90)), LinkAction(code: code, action: action))
          }
      }
    }
  }

  // The telephone: confirmed, and nobody has been gathered yet.
  private var telephone: Case? {
    opening("TEL-01", since: 35, until: 0).map { day in
      Case(day: day) { _ in [DemoEvent(day, ConfirmDegradation(indicator: "TEL-01", site: nil))] }
    }
  }

  // Incomplete files: a case that came to its end two years ago.
  private var closed: Case? {
    let plan = DemoPlan(today: today, staff: staff)
    return opening("TIT-04", since: 1150, until: 960).map { day in
      Case(day: day) { code in
        [
          DemoEvent(day, ConfirmDegradation(indicator: "TIT-04", site: nil)),
          DemoEvent(
            later(day, 4),
            FormWorkingGroup(
              code: code, members: [.bureau("CERT"), .other("Un représentant des usagers")],
              firstMeeting: later(day, 15))),
          meeting(code, later(day, 15), "Les usagers reçoivent le courrier trop tard pour appeler."),
          DemoEvent(
            later(day, 16),
            AddCause(code: code, category: .information, text: "Pièces demandées par courrier, sans numéro à rappeler")),
          DemoEvent(
            later(day, 20),
            LinkAction(code: code, action: plan.finished(on: "TIT-04", before: later(day, 20)) ?? "")),
          DemoEvent(
            later(day, 230),
            CloseDegradation(code: code, conclusion: "Le niveau d’avant est retrouvé depuis un semestre.")),
        ]
      }
    }
  }

  // A month without online booking, which says nothing of the service.
  private var dismissed: Case? {
    opening("WEB-05", since: 175, until: 130).map { day in
      Case(day: day) { _ in
        [
          DemoEvent(
            day,
            DismissDegradation(
              indicator: "WEB-05", site: nil,
              reason: "Panne nationale de la prise de rendez-vous : rien qui tienne au service"))
        ]
      }
    }
  }

  private func meeting(_ code: String, _ day: Day, _ notes: String) -> DemoEvent {
    DemoEvent(day, HoldGroupMeeting(code: code, GroupMeeting(on: day, notes: notes)))
  }

  // The first day, between so many days ago and so many, on which the figures entered by then signalled something.
  private func opening(_ code: String, since: Int, until: Int) -> Day? {
    guard let indicator = framework.indicators.first(where: { $0.code == code }) else { return nil }
    let series = Series(whole: measurements[code] ?? [], unit: indicator.unit).points
    let days = today.adding(days: -since)...today.adding(days: -until)
    for (index, point) in series.enumerated() {
      let day = figures.entryDay(point.period)
      guard days.contains(day) else { continue }
      let watch = DegradationWatch(indicator, annotations: DemoFigures.breaks.filter { $0.day <= day })
      if watch.proposal(Array(series[...index]), site: nil, on: day) != nil { return day }
    }
    return nil
  }

  private func later(_ day: Day, _ days: Int) -> Day { min(WorkingDays.onOrAfter(day.adding(days: days)), today) }
}
