import Quality
import QualityStore
import TestSupport
import Testing

@testable import Dashboard

@Suite("What goes into calendars")
struct CalendarOfLabelTests {
  private let store: QualityStore
  private let signature = SampleLabel.signature()

  init() throws {
    store = try SampleLabel.store()
    try store.perform(
      AddAgent(
        Agent(code: "AG-1", name: "Élodie Martin", bureau: "BAC"),
        assignments: [Assignment(agent: "AG-1", post: "GUICHET", since: SampleLabel.day("2026-10-01"))]),
      by: signature)
    try store.perform(
      AddAction(
        CorrectiveAction(
          title: "Rappeler les appels perdus", owner: .bureau("BAC"), contributors: ["le prestataire"],
          createdOn: SampleLabel.day("2026-11-02"), dueOn: SampleLabel.day("2026-12-15"))), by: signature)
    try store.perform(
      AddStep(code: "A-1", ActionStep("Appeler Orange", dueOn: SampleLabel.day("2026-12-01"))), by: signature)
    try store.perform(PlanObligation(code: "COPIL", day: SampleLabel.day("2026-12-12")), by: signature)
  }

  private func calendar(
    of person: Owner? = nil, kind: Deadline.Kind? = nil, within days: Int = 366, on today: Day = SampleLabel.today,
    masksNames: Bool = false
  ) throws -> CalendarOfLabel {
    try store.read {
      try CalendarOfLabel(
        $0, within: days, person: person, kind: kind, Desk.context(today: today, masksNames: masksNames))
    }
  }

  private func summaries(_ calendar: CalendarOfLabel) -> [String] { calendar.events.map { $0.summary.spaced } }

  @Test("everything with a date is worded, with its category, its people and its alarms")
  func all() throws {
    let calendar = try calendar()
    let told = summaries(calendar).filter { !$0.hasPrefix("Relevés") }
    #expect(
      told == [
        "Étape d’une action : A-1 Appeler Orange", "Date prévue : Comité de pilotage",
        "Action à mener : A-1 Rappeler les appels perdus", "Obligation à tenir : Comité de pilotage",
        "Formation jamais suivie : AG-1 Accueil des usagers",
      ])
    #expect(calendar.events.allSatisfy { $0.alarms == [30, 7, 1] })
    #expect(calendar.events.last { $0.uid.hasPrefix("training-") }?.description.spaced == "Pour : Élodie Martin")
    let action = try #require(calendar.events.first { $0.uid.hasPrefix("action-A-1.") })
    #expect(action.description.spaced == "Pour : BAC\nAvec : le prestataire")
    #expect(action.categories == ["action"])
    #expect(calendar.name.spaced.hasPrefix("Échéances qualité · "))
  }

  @Test("what begins at an hour lasts two, on that day; the rest lasts the day")
  func hours() throws {
    let day = SampleLabel.day("2026-12-12")
    func time(_ hour: Int, _ minute: Int = 0) throws -> CalendarEvent.Time? {
      try store.perform(
        PlanObligation(code: "COPIL", day: day, at: TimeOfDay(hour: hour, minute: minute)), by: signature)
      return try calendar(kind: .planned).events.first?.time
    }
    #expect(try time(14, 30) == .hours(.init(day, minute: 870), until: .init(day, minute: 990)))
    #expect(try time(23) == .hours(.init(day, minute: 1380), until: .init(day, minute: 1439)))
    try store.perform(PlanObligation(code: "COPIL", day: day), by: signature)
    #expect(try calendar(kind: .planned).events.first?.time == .allDay(day, through: day))
  }

  @Test("one person's are theirs, and those in which they help; a masked name is a code")
  func person() throws {
    let agent = Owner.agent(code: "AG-1", name: "Élodie Martin")
    #expect(summaries(try calendar(of: agent)) == ["Formation jamais suivie : AG-1 Accueil des usagers"])
    #expect(summaries(try calendar(of: "le prestataire")).contains("Action à mener : A-1 Rappeler les appels perdus"))
    #expect(try calendar(of: agent, masksNames: true).events[0].description.spaced == "Pour : AG-1")
  }

  @Test("a kind and days limit it")
  func limited() throws {
    #expect(summaries(try calendar(kind: .obligation)) == ["Obligation à tenir : Comité de pilotage"])
    #expect(summaries(try calendar(kind: .step, within: 7)) == ["Étape d’une action : A-1 Appeler Orange"])
    #expect(try calendar(kind: .review).events == [])
  }

  @Test("what moves keeps its name and is newer; another day is newer too")
  func moved() throws {
    let before = try calendar(kind: .action)
    try store.perform(
      PostponeAction(code: "A-1", to: SampleLabel.day("2027-02-01"), reason: "marché"), by: signature)
    let after = try calendar(kind: .action)
    #expect(after.events.map(\.uid) == before.events.map(\.uid))
    #expect(after.events.map(\.time) != before.events.map(\.time))
    #expect(after.stamp.sequence > before.stamp.sequence)
    #expect(try calendar(on: SampleLabel.today.adding(days: 1)).stamp.sequence > after.stamp.sequence)
  }

  @Test("every name is there once")
  func names() throws {
    let uids = try calendar().events.map(\.uid)
    #expect(Set(uids).count == uids.count)
  }

  @Test(
    "a name is of letters, digits and hyphens, whatever the code is",
    arguments: [("A-14", "2", "step-A-14-2.5f@vigie"), ("é\r\n;", "", "step----.5f@vigie")])
  func uid(code: String, part: String, uid: String) {
    let deadline = Deadline(.step, code, part: part, .titled(Wording("x")), day: SampleLabel.today)
    #expect(deadline.uid(in: "5f") == uid)
  }
}
