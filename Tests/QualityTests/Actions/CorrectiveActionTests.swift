import Quality
import Testing

private let opening = day("2026-09-01")
private let today = day("2026-11-24")

/// An action as it would have come to a stage.
func action(_ stage: CorrectiveAction.Stage, due: Day? = nil, cause: String = "un poste vacant") -> CorrectiveAction {
  CorrectiveAction(
    code: "A-14", title: "Rappel des appels perdus", stage: stage, cause: cause, createdOn: opening, dueOn: due,
    doneOn: stage.needsEvidence ? day("2026-10-15") : nil, progress: stage.needsEvidence ? 100 : 40,
    evidence: stage.needsEvidence ? [Evidence("PV du 15/10", on: day("2026-10-15"))] : [],
    checks: stage == .closed ? [EffectCheck(on: today, .effective, words: "taux remonté", author: "C.")] : [])
}

@Suite("Corrective actions")
struct CorrectiveActionTests {
  @Test(
    "what no action can be without",
    arguments: [
      (CorrectiveAction(title: "Affichage", createdOn: opening), nil),
      (CorrectiveAction(title: "", createdOn: opening), .titleMissing),
      (CorrectiveAction(title: "Affichage", createdOn: opening, dueOn: opening), nil),
      (
        CorrectiveAction(title: "Affichage", createdOn: opening, dueOn: day("2026-08-31")),
        .dueBeforeCreation(opening)
      ), (CorrectiveAction(title: "Affichage", createdOn: opening, progress: 101), .progressOutOfRange),
      (CorrectiveAction(title: "Affichage", createdOn: opening, progress: -1), .progressOutOfRange),
      (CorrectiveAction(title: "Affichage", stage: .done, createdOn: opening), .evidenceMissing),
      (
        CorrectiveAction(
          title: "Affichage", stage: .closed, createdOn: opening, evidence: [Evidence("PV", on: opening)]),
        .effectMissing
      ), (CorrectiveAction(title: "Affichage", stage: .analysed, createdOn: opening), .causeMissing),
      (CorrectiveAction(title: "Affichage", createdOn: opening, steps: [ActionStep("")]), .stepTitleMissing),
      (
        CorrectiveAction(title: "Affichage", contributors: [.bureau("BER"), "SPL", "SPL"], createdOn: opening),
        .contributorTwice("SPL")
      ),
      (action(.done), nil), (action(.closed), nil), (action(.cancelled), nil),
    ] as [(CorrectiveAction, CorrectiveAction.Refusal?)])
  func check(action: CorrectiveAction, refusal: CorrectiveAction.Refusal?) {
    expect(refusal) { try action.check() }
  }

  @Test(
    "late is past the due date, while somebody still has to do it",
    arguments: [
      (.open, "2026-11-12", 12), (.inProgress, "2026-11-24", 0), (.analysed, "2026-11-30", -6), (.open, nil, nil),
      (.done, "2026-11-12", nil), (.closed, "2026-11-12", nil), (.cancelled, "2026-11-12", nil),
    ] as [(CorrectiveAction.Stage, String?, Int?)])
  func late(stage: CorrectiveAction.Stage, due: String?, days: Int?) {
    let action = action(stage, due: due.map(day))
    #expect(action.daysLate(on: today) == days)
    #expect(action.isLate(on: today) == ((days ?? 0) > 0))
  }

  @Test(
    "the look at the effect is late after its day, while it is waited for",
    arguments: [
      (.done, "2026-11-23", true), (.done, "2026-11-24", false), (.done, nil, false), (.closed, "2026-11-23", false),
      (.inProgress, "2026-11-23", false),
    ] as [(CorrectiveAction.Stage, String?, Bool)])
  func checkLate(stage: CorrectiveAction.Stage, checkOn: String?, isLate: Bool) {
    var action = action(stage)
    action.checkOn = checkOn.map(day)
    #expect(action.isCheckLate(on: today) == isLate)
  }

  @Test("the effect is shown by its own indicator, or by the one that the action puts right")
  func measuredBy() {
    var action = CorrectiveAction(title: "T", indicator: "TEL-01", createdOn: opening)
    #expect(action.measuredBy == "TEL-01")
    action.effectIndicator = "TEL-02"
    #expect(action.measuredBy == "TEL-02")
  }

  @Test("a stage is pending, waits for its effect to be seen, or is over", arguments: CorrectiveAction.Stage.allCases)
  func stages(stage: CorrectiveAction.Stage) {
    let holding = [stage.isPending, stage == .done, stage.isOver].filter { $0 }
    #expect(holding.count == 1)
  }

  @Test("high priority comes before normal, normal before low")
  func priorities() {
    #expect(CorrectiveAction.Priority.allCases.sorted { $0.rank < $1.rank } == [.high, .normal, .low])
  }

  @Test("a refusal says which stage, or which day")
  func phrases() {
    #expect(
      CorrectiveAction.Refusal.alreadyOver(.closed).phrase
        == Phrase("refusal.action.alreadyOver", ["stage": .phrase(Phrase("action.stage.closed"))]))
    #expect(
      CorrectiveAction.Refusal.dueBeforeCreation(opening).phrase
        == Phrase("refusal.action.dueBeforeCreation", ["day": .day(opening)]))
  }
}
