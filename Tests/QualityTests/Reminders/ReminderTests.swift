import Quality
import Testing

@Suite("Who is reminded of what")
struct ReminderTests {
  private let today = day("2026-11-24")

  @Test(
    "late, then the day before, a week, a month before",
    arguments: [
      ("2026-11-23", .late), ("2026-11-24", .day), ("2026-11-25", .day), ("2026-11-26", .week), ("2026-12-01", .week),
      ("2026-12-02", .month), ("2026-12-24", .month), ("2026-12-25", .later),
    ] as [(String, Reminder.Stage)])
  func stage(due: String, stage: Reminder.Stage) {
    #expect(Reminder(.action, "A-1", Wording("X"), to: .nobody, due: day(due)).stage(on: today) == stage)
  }

  @Test("an action reminds its owner and those who help, of what is left of its steps too")
  func action() {
    var action = CorrectiveAction(
      code: "A-1", title: "Rappeler", owner: "Léa", contributors: [.bureau("BAC")], createdOn: day("2026-01-01"),
      dueOn: day("2026-12-01"))
    action.steps = [
      ActionStep("Écrire", dueOn: day("2026-11-20")), ActionStep("Fait", dueOn: day("2026-11-01"), doneOn: today),
      ActionStep("Sans date"),
    ]
    #expect(
      action.reminders == [
        Reminder(.action, "A-1", Wording("Rappeler"), to: "Léa", due: day("2026-12-01")),
        Reminder(.contribution, "A-1", Wording("Rappeler"), to: .bureau("BAC"), due: day("2026-12-01")),
        Reminder(.step, "A-1", Wording("Écrire"), to: "Léa", due: day("2026-11-20")),
      ])
  }

  @Test("once done, only the look at its effect is left; once over, nothing")
  func life() throws {
    let open = CorrectiveAction(
      code: "A-1", title: "Rappeler", owner: "Léa", createdOn: day("2026-01-01"), dueOn: day("2026-12-01"))
    let done = try open.done(on: today, evidence: ["registre"], checkOn: day("2027-02-24"))
    #expect(done.reminders == [Reminder(.effectCheck, "A-1", Wording("Rappeler"), to: "Léa", due: day("2027-02-24"))])
    #expect(try open.cancelled(because: "doublon").reminders == [])
  }

  @Test("feedback has two clocks: an acknowledgement stops the first, an answer both")
  func feedback() throws {
    let feedback = Feedback(
      code: "R-1", subject: "Attente", receivedOn: day("2026-11-20"), acknowledgeBy: day("2026-11-23"),
      dueOn: day("2026-12-11"), owner: "Léa")
    let both = feedback.reminders(on: today)
    #expect(both.map(\.kind) == [.acknowledgement, .answer])
    #expect(both.map(\.due) == [day("2026-11-23"), day("2026-12-11")])
    #expect(both.allSatisfy { $0.person == "Léa" })
    let answered = try feedback.answered(on: today, "Excuses", today: today)
    #expect(answered.reminders(on: today) == [])
  }

  @Test("obligations and documents that nobody owns are the quality officer’s, trainings the agent’s")
  func others() {
    let document = Document(code: "DOC-1", title: "Horaires", reviewMonths: 6, addedOn: day("2026-06-01"))
    #expect(
      document.reminder(on: today)
        == Reminder(.review, "DOC-1", Wording("Horaires"), to: .nobody, due: day("2026-12-01")))
    let owned = Document(
      code: "DOC-2", title: "Plan", owner: .bureau("AG"), reviewMonths: 6, addedOn: day("2026-06-01"))
    #expect(owned.reminder(on: today)?.person == .bureau("AG"))
    let withdrawn = Document(code: "DOC-1", title: "Horaires", addedOn: today, withdrawnOn: today)
    #expect(withdrawn.reminder(on: today) == nil)
    let course = Course(code: "ACCUEIL", title: Wording("Accueil"), renewalYears: 4, firstWithinMonths: 6)
    let training = TrainingDeadline(
      agent: Agent(code: "AG-1", name: "Léa Roy"), course: course, post: "G", last: nil,
      basis: .asked(today, months: 0), tutoring: nil)
    #expect(training.reminder(on: today).person == .agent(code: "AG-1", name: "Léa Roy"))
    let obligation = Obligation(
      code: "COPIL", title: Wording("Comité"), short: Wording("COPIL"), everyMonths: 12, rule: .calendarYear)
    let reminder = ObligationDeadline(obligation: obligation, last: nil, limit: today).reminder
    #expect((reminder.person, reminder.due, reminder.code) == (.nobody, today, "COPIL"))
  }

  @Test(
    "a training that a tutor covers is due when that ends; one that was never followed is told as such",
    arguments: [
      ("2022-11-01", "2026-11-01", "2026-12-12", .tutoring, "2026-12-12"),
      (nil, "2026-11-01", "2026-11-24", .tutoring, "2026-11-24"),
      ("2022-11-01", "2026-11-01", nil, .training, "2026-11-01"),
      (nil, "2026-11-01", nil, .firstTraining, "2026-11-01"),
      // Not late: nobody is covered yet.
      ("2022-12-01", "2026-12-01", "2027-01-31", .training, "2026-12-01"),
    ] as [(String?, String, String?, Reminder.Kind, String)])
  func training(last: String?, due: String, tutored: String?, kind: Reminder.Kind, reminded: String) {
    let tutoring = tutored.map {
      Tutoring(agent: "AG-1", course: "ACCUEIL", tutor: "AG-2", since: day("2026-10-01"), until: day($0))
    }
    let reminder = TrainingDeadline(
      agent: Agent(code: "AG-1", name: "Léa Roy"),
      course: Course(code: "ACCUEIL", title: Wording("Accueil"), renewalYears: 4, firstWithinMonths: 6), post: "G",
      last: last.map(day), basis: .asked(day(due), months: 0), tutoring: tutoring
    ).reminder(on: today)
    #expect((reminder.kind, reminder.due) == (kind, day(reminded)))
  }

  @Test(
    "a stage promises no more days than were looked at",
    arguments: [
      (.week, 5, "week", 5), (.week, 30, "week", 7), (.month, 20, "month", 20), (.month, 60, "month", 30),
      (.day, 30, "day", 1), (.day, 0, "today", nil), (.late, 0, "late", nil), (.later, 60, "later", nil),
    ] as [(Reminder.Stage, Int, String, Int?)])
  func window(stage: Reminder.Stage, window: Int, name: String, days: Int?) {
    let values = days.map { ["days": PhraseValue.count($0)] } ?? [:]
    #expect(stage.phrase(within: window) == Phrase("reminder.stage.\(name)", values))
    #expect(stage.heading(within: window) == Phrase("reminder.stage.\(name).heading", values))
  }

  @Test("what is due within so many days, that day included, the earliest first")
  func within() {
    let all = [("A-2", "2026-12-24"), ("A-1", "2026-12-24"), ("A-3", "2025-01-01"), ("A-4", "2026-12-25")].map {
      Reminder(.action, $0, Wording("X"), to: "Léa", due: day($1))
    }
    let nobody = KnownPeople(agents: [], bureaux: [])
    #expect(all.due(on: today, within: 30, among: nobody).map(\.code) == ["A-3", "A-1", "A-2"])
    #expect(all.due(on: today, within: 31, among: nobody).map(\.code) == ["A-3", "A-1", "A-2", "A-4"])
    #expect(all.due(on: today, within: 0, among: nobody).map(\.code) == ["A-3"])
  }

  private let lea = Owner.agent(code: "AG-1", name: "Léa Roy")

  @Test(
    "words that are exactly somebody’s name or code mean that one",
    arguments: [
      ("Léa Roy", "AG-1"), ("lea roy", "AG-1"), ("ag-1", "AG-1"), ("Léa", "Léa"), ("Jean Paul", "Jean Paul"),
      ("bac", "BAC"), ("Bureau de l’accueil", "BAC"), ("le prestataire", "le prestataire"),
    ])
  func people(words: String, code: String) {
    let people = KnownPeople(
      agents: [
        Agent(code: "AG-1", name: "Léa Roy"), Agent(code: "AG-2", name: "Jean Paul"),
        Agent(code: "AG-3", name: "Jean Paul"),
      ], bureaux: [Bureau(code: "BAC", name: "Bureau de l’accueil")])
    let meant = people.meant(by: Owner(words: words))
    #expect(meant.code == code)
    if code == "AG-1" { #expect(meant == lea) }
    #expect(people.meant(by: .nobody) == .nobody)
  }
}
