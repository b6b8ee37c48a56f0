import Quality
import Testing

private let today = day("2026-11-24")

@Suite("The steps of an action")
struct ActionStepTests {
  private func stepped() throws -> CorrectiveAction {
    try action(.open).stepped(by: ActionStep("Demander un devis", dueOn: day("2026-11-20")))
      .stepped(by: ActionStep("Commander"))
  }

  @Test("are added at the end, done one by one, and taken back")
  func life() throws {
    let action = try stepped()
    #expect(action.steps.next?.title == "Demander un devis")
    let done = try action.stepped(1, doneOn: today, today: today)
    #expect(done.steps[0].doneOn == today)
    #expect(done.steps.next?.title == "Commander")
    #expect(try done.stepped(1, doneOn: nil, today: today) == action)
  }

  @Test("are refused without a title, where there is none, on a day to come, and once the action is over")
  func refusals() throws {
    let action = try stepped()
    #expect(throws: CorrectiveAction.Refusal.stepTitleMissing) { try action.stepped(by: ActionStep("")) }
    #expect(throws: CorrectiveAction.Refusal.noSuchStep(3)) { try action.stepped(3, doneOn: today, today: today) }
    #expect(throws: CorrectiveAction.Refusal.notYet(day("2026-11-25"))) {
      try action.stepped(1, doneOn: day("2026-11-25"), today: today)
    }
    let over = try action.cancelled(because: "doublon")
    #expect(throws: CorrectiveAction.Refusal.alreadyOver(.cancelled)) { try over.stepped(by: ActionStep("Commander")) }
  }

  @Test(
    "are late past their due date while they are to be done",
    arguments: [
      ("2026-11-23", nil, true), ("2026-11-24", nil, false), ("2026-11-23", "2026-11-24", false), (nil, nil, false),
    ] as [(String?, String?, Bool)])
  func late(due: String?, done: String?, isLate: Bool) {
    #expect(ActionStep("T", dueOn: due.map(day), doneOn: done.map(day)).isLate(on: today) == isLate)
  }

  @Test(
    "are typed one on each line, with a day at the end and x before what is done",
    arguments: [
      ("Demander un devis 12/12", [ActionStep("Demander un devis", dueOn: day("2026-12-12"))]),
      (
        "x Demander un devis 12/12",
        [ActionStep("Demander un devis", dueOn: day("2026-12-12"), doneOn: day("2026-11-24"))]
      ),
      ("Commander +15j\n\n  Poser  ", [ActionStep("Commander", dueOn: day("2026-12-09")), ActionStep("Poser")]),
      ("Ouvrir le guichet 3", [ActionStep("Ouvrir le guichet 3")]), ("12/12", [ActionStep("12/12")]), ("", []),
      ("x Relevé fait", [ActionStep("Relevé fait", doneOn: day("2026-11-03"))]),
    ] as [(String, [ActionStep])])
  func typed(text: String, expected: [ActionStep]) {
    let known = [ActionStep("Relevé fait", doneOn: day("2026-11-03"))]
    #expect(StepList.read(text, knowing: known, Notation(.french), today: today) == expected)
  }

  @Test("come back as they were typed")
  func written() throws {
    let steps = [
      ActionStep("Demander un devis", dueOn: day("2026-12-12"), doneOn: day("2026-11-20")), ActionStep("Poser"),
    ]
    let text = StepList.written(steps, Notation(.french))
    #expect(text == "x Demander un devis 12/12/2026\nPoser")
    #expect(StepList.read(text, knowing: steps, Notation(.french), today: today) == steps)
  }
}
