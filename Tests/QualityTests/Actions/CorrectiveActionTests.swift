import Quality
import Testing

private let opening = day("2026-09-01")
private let today = day("2026-11-24")

/// An action as it would have come to a stage.
private func action(_ stage: CorrectiveAction.Stage, due: Day? = nil) -> CorrectiveAction {
  CorrectiveAction(
    code: "A-14", title: "Rappel des appels perdus", stage: stage, createdOn: opening, dueOn: due,
    doneOn: stage.needsEvidence ? day("2026-10-15") : nil, progress: stage.needsEvidence ? 100 : 40,
    evidence: stage.needsEvidence ? "PV du 15/10" : "", effect: stage == .closed ? "taux remonté" : "")
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
      (CorrectiveAction(title: "Affichage", stage: .closed, createdOn: opening, evidence: "PV"), .effectMissing),
      (action(.done), nil), (action(.closed), nil), (action(.cancelled), nil),
    ] as [(CorrectiveAction, CorrectiveAction.Refusal?)])
  func check(action: CorrectiveAction, refusal: CorrectiveAction.Refusal?) {
    expect(refusal) { try action.check() }
  }

  @Test(
    "work moves between its stages, back and forth; evidence, effect and reason have moves of their own",
    arguments: [
      (.open, .analysed, nil), (.analysed, .inProgress, nil), (.inProgress, .open, nil), (.open, .open, nil),
      (.done, .inProgress, nil), (.done, .open, nil), (.open, .done, .evidenceMissing),
      (.inProgress, .closed, .evidenceMissing), (.done, .closed, .evidenceMissing), (.open, .cancelled, .reasonMissing),
      (.closed, .inProgress, .alreadyOver(.closed)), (.cancelled, .open, .alreadyOver(.cancelled)),
      (.closed, .closed, .alreadyOver(.closed)),
    ] as [(CorrectiveAction.Stage, CorrectiveAction.Stage, CorrectiveAction.Refusal?)])
  func moves(from: CorrectiveAction.Stage, to: CorrectiveAction.Stage, refusal: CorrectiveAction.Refusal?) {
    expect(refusal) {
      let moved = try action(from).moved(to: to, progress: 60)
      #expect(moved.stage == to)
      #expect(moved.progress == 60)
    }
  }

  @Test("progress goes from 0 to 100", arguments: [(-1, false), (0, true), (100, true), (101, false)])
  func progress(progress: Int, isTaken: Bool) {
    expect(isTaken ? nil : CorrectiveAction.Refusal.progressOutOfRange) {
      let moved = try action(.open).moved(to: .inProgress, progress: progress)
      #expect(moved.progress == progress)
    }
  }

  @Test("an action done without effect is reopened: it is done no more, and its evidence does not count a second time")
  func reopened() throws {
    let reopened = try action(.done).moved(to: .inProgress, progress: 50)
    #expect(reopened.doneOn == nil)
    #expect(reopened.evidence == "PV du 15/10")
    #expect(throws: CorrectiveAction.Refusal.evidenceMissing) { try reopened.done(on: today, evidence: "") }
    #expect(throws: CorrectiveAction.Refusal.evidenceMissing) {
      try reopened.closed(on: today, evidence: "", effect: "taux remonté")
    }
    let done = try reopened.done(on: today, evidence: "PV du 24/11")
    #expect(done.doneOn == today)
    #expect(done.evidence == "PV du 24/11")
  }

  @Test(
    "done needs evidence, is complete, and is not closed",
    arguments: [.open, .analysed, .inProgress] as [CorrectiveAction.Stage])
  func done(from: CorrectiveAction.Stage) throws {
    #expect(throws: CorrectiveAction.Refusal.evidenceMissing) { try action(from).done(on: today, evidence: "") }
    let done = try action(from).done(on: today, evidence: "photo.jpg")
    #expect(done.stage == .done)
    #expect(done.progress == 100)
    #expect(done.doneOn == today)
    #expect(done.evidence == "photo.jpg")
    #expect(!done.stage.isOver)
  }

  @Test("done twice corrects the evidence; it was still done the first day")
  func doneTwice() throws {
    let again = try action(.done).done(on: today, evidence: "PV signé du 15/10")
    #expect(again.doneOn == day("2026-10-15"))
    #expect(again.evidence == "PV signé du 15/10")
  }

  @Test(
    "closing needs evidence and the effect seen",
    arguments: [
      (.open, "", "taux remonté", .evidenceMissing), (.open, "PV", "", .effectMissing),
      (.open, "PV", "taux remonté", nil),
      (.done, "", "taux remonté", nil), (.done, "", "", .effectMissing),
      (.closed, "PV", "taux remonté", .alreadyOver(.closed)), (.closed, "", "", .alreadyOver(.closed)),
      (.cancelled, "PV", "taux remonté", .alreadyOver(.cancelled)),
    ] as [(CorrectiveAction.Stage, String, String, CorrectiveAction.Refusal?)])
  func closing(
    from: CorrectiveAction.Stage, evidence: String, effect: String, refusal: CorrectiveAction.Refusal?
  ) {
    expect(refusal) {
      let closed = try action(from).closed(on: today, evidence: evidence, effect: effect)
      #expect(closed.stage == .closed)
      #expect(closed.effect == effect)
      #expect(!closed.evidence.isEmpty)
      #expect(closed.doneOn != nil)
    }
  }

  @Test("closing an action that is done keeps its day and its evidence, or takes better evidence")
  func closingDone() throws {
    let closed = try action(.done).closed(on: today, evidence: "", effect: "taux remonté")
    #expect(closed.doneOn == day("2026-10-15"))
    #expect(closed.evidence == "PV du 15/10")
    #expect(try action(.done).closed(on: today, evidence: "rapport", effect: "vu").evidence == "rapport")
  }

  @Test(
    "giving up needs a reason, which the notes keep",
    arguments: [
      (.open, "doublon", nil), (.done, "sans objet", nil), (.open, "", .reasonMissing),
      (.closed, "doublon", .alreadyOver(.closed)), (.cancelled, "doublon", .alreadyOver(.cancelled)),
    ] as [(CorrectiveAction.Stage, String, CorrectiveAction.Refusal?)])
  func cancelling(from: CorrectiveAction.Stage, reason: String, refusal: CorrectiveAction.Refusal?) {
    expect(refusal) {
      let cancelled = try action(from).cancelled(because: reason)
      #expect(cancelled.stage == .cancelled)
      #expect(cancelled.notes == reason)
    }
  }

  @Test("the reason comes under the notes that were there")
  func reasonUnderNotes() throws {
    var noted = action(.open)
    noted.notes = "vu en COPIL"
    #expect(try noted.cancelled(because: "doublon").notes == "vu en COPIL\ndoublon")
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
