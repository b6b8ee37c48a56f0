import Quality
import QualityStore

/// What the training office was asked for, and what it answered, six weeks and three weeks ago.
struct DemoNeeds {
  let staff: DemoStaff
  let today: Day

  /// A request in each state; what else is needed is still to be asked for.
  var events: [DemoEvent] {
    guard asked <= today else { return [] }
    let requests = seats.isEmpty ? [] : [DemoEvent(asked, RequestTraining(seats, year: year))]
    let refused = [tutored, untutored].compactMap(\.self)
    return requests
      + (scheduled.map {
        [
          DemoEvent(answered, ScheduleTraining([$0], year: year, for: session, place: "CVRH de Rouen"))
        ]
      } ?? [])
      + (refused.isEmpty
        ? [] : [DemoEvent(answered, RefuseTraining(refused, year: year, because: "Session complète"))])
  }

  private var year: Int { YearlyNeeds.prepared(on: today) }
  private var asked: Day { WorkingDays.onOrAfter(today.adding(days: -42)) }
  private var answered: Day { WorkingDays.onOrAfter(today.adding(days: -21)) }
  private var session: Day { WorkingDays.onOrAfter(today.adding(days: 80)) }

  private var seats: [TrainingSeat] { [scheduled, tutored, untutored, waiting, followed].compactMap(\.self) }

  private var scheduled: TrainingSeat? { missed(by: "Rachel Simonnet") }
  private var tutored: TrainingSeat? { missed(by: "Tania Louvel") }
  private var untutored: TrainingSeat? { missed(by: "Yasmine Belhadri") }
  private var waiting: TrainingSeat? { missed(by: "Inès Delorval") }

  // Somebody found a seat at once.
  private var followed: TrainingSeat? {
    staff.trainings.first { $0.day >= asked && $0.day <= today }.map {
      TrainingSeat(agent: $0.agent, course: $0.course)
    }
  }

  private func missed(by name: String) -> TrainingSeat? {
    guard let agent = staff.agents.first(where: { $0.name == name }),
      let missed = DemoStaff.people.first(where: { $0.name == name })?.missed
    else { return nil }
    return TrainingSeat(agent: agent.code, course: missed.course)
  }
}
