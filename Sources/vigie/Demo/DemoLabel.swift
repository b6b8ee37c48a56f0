import Dashboard
import Exchange
import Quality
import QualityStore

/// Creates the file of a complete fictional prefecture, as its agents would have filled it.
///
/// Everything follows from `today` and a fixed seed: the same day gives the same label, to the last figure.
enum DemoLabel {
  static func create(at path: String, today: Moment) throws -> QualityStore {
    let label = try label()
    return try QualityStore.create(at: path, label, by: signature(beginning(today.today), today)) { store in
      try fill(store, with: label.framework, today)
    }
  }

  /// In memory, for tests.
  static func inMemory(today: Moment) throws -> QualityStore {
    let label = try label()
    let store = try QualityStore.inMemory(label, by: signature(beginning(today.today), today))
    try fill(store, with: label.framework, today)
    return store
  }

  private static func label() throws -> StartLabel {
    let framework = try FrameworkFile.read(BuiltIn.file("Frameworks", "qual-e-pref-2019"))
    return StartLabel(
      prefecture: DemoEstablishment.establishment.name, framework: framework,
      establishment: DemoEstablishment.establishment)
  }

  private static func beginning(_ today: Day) -> Day { today.adding(years: -DemoSeries.years) }

  // All that was decided, in the order of its days.
  private static func fill(_ store: QualityStore, with framework: Framework, _ moment: Moment) throws {
    let today = moment.today
    let staff = DemoStaff(framework: framework, today: today)
    let figures = DemoFigures(framework: framework, staff: staff, today: today)
    let documents = DemoDocuments(framework: framework, beginning: beginning(today), today: today)
    let feedback = DemoFeedback(documents, today: today)
    let events =
      staff.events(from: beginning(today), today: today) + figures.events + DemoObligations(today: today).events
      + DemoPlan(today: today, staff: staff).events + DemoDegradations(figures).events
      + documents.events + DemoSurveys(today: today).events + feedback.events
      + DemoGroups(feedback, staff: staff, today: today).events + DemoNeeds(staff: staff, today: today).events
      + DemoOnboarding(staff: staff, framework: framework, today: today).events + closings(today)
    let ordered = events.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
    try store.together { store in
      for (_, event) in ordered {
        _ = try store.perform(event.decision, by: signature(event.day, moment, event.author))
      }
    }
  }

  // The program computes what closed when it is first opened in a month.
  private static func closings(_ today: Day) -> [DemoEvent] {
    let last = Period.lastClosed(.monthly, before: today)
    return (0..<DemoSeries.years * 12).map { age in
      let day = WorkingDays.onOrAfter(last.advanced(by: -age).next.firstDay)
      return DemoEvent(min(day, today), FreezeFigures(), by: FreezeFigures.author)
    }
  }

  // The quality officer works in the morning.
  private static func signature(_ day: Day, _ moment: Moment, _ author: String = "Camille Roux") -> Signature {
    Signature(author: author, day: day, recordedAt: day.number * 86_400 + 9 * 3600 + 12 * 60 - moment.offset)
  }
}

extension DemoStaff {
  /// Agents are taken in on the first day, or when they came; each training on its day.
  func events(from beginning: Day, today: Day) -> [DemoEvent] {
    let arrivals = agents.map { agent in
      let posts = assignments.filter { $0.agent == agent.code }
      return DemoEvent(max(beginning, posts.map(\.since).min() ?? beginning), AddAgent(agent, assignments: posts))
    }
    let tutors = tutorings.map { DemoEvent(max(beginning, $0.since), RecordTutoring($0)) }
    return arrivals + followed(from: beginning, today) + tutors
  }

  // What was followed together is recorded together.
  private func followed(from beginning: Day, _ today: Day) -> [DemoEvent] {
    let demo = DemoSessions(trainings, today: today)
    return demo.alone.map { DemoEvent(max(beginning, $0.day), RecordTraining($0)) }
      + demo.sessions.map { DemoEvent(max(beginning, $0.day), RecordSession($0)) }
  }
}
