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
    #expect(Reminder.Stage(due: day(due), on: today) == stage)
  }

  @Test("an action reminds its owner and those who help, of what is left of its steps its owner alone")
  func action() {
    var action = CorrectiveAction(
      code: "A-1", title: "Rappeler", owner: "Léa", contributors: [.bureau("BAC")], createdOn: day("2026-01-01"),
      dueOn: day("2026-12-01"))
    action.steps = [ActionStep("Écrire", dueOn: day("2026-11-20"))]
    let reminders = action.deadlines.reminders(on: today, within: 30)
    #expect(reminders.map(\.kindPhrase.key) == ["deadline.kind.step", "deadline.kind.action", "reminder.contribution"])
    #expect(reminders.map(\.person) == ["Léa", "Léa", .bureau("BAC")])
    #expect(reminders.map(\.due) == [day("2026-11-20"), day("2026-12-01"), day("2026-12-01")])
  }

  @Test(
    "nobody is written about what takes place, nor about figures, nor twice about one answer",
    arguments: [
      (.action, true), (.training, true), (.tutoring, true), (.obligation, true), (.redLine, false),
      (.tutoringEnd, false), (.scheduled, false), (.planned, false), (.figures, false), (.deviation, false),
      (.reaction, false), (.meeting, false),
    ] as [(Deadline.Kind, Bool)])
  func reminded(kind: Deadline.Kind, isReminded: Bool) {
    let deadline = Deadline(kind, "X", .titled(Wording("X")), to: "Léa", day: today)
    #expect(deadline.reminders == (isReminded ? [Reminder(of: deadline, to: "Léa")] : []))
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
      Deadline(.action, $0, .titled(Wording("X")), to: "Léa", day: day($1))
    }
    #expect(all.reminders(on: today, within: 30).map(\.code) == ["A-3", "A-1", "A-2"])
    #expect(all.reminders(on: today, within: 31).map(\.code) == ["A-3", "A-1", "A-2", "A-4"])
    #expect(all.reminders(on: today, within: 0).map(\.code) == ["A-3"])
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
