import Quality
import Testing

private let today = day("2026-11-24")

private func look(
  _ verdict: EffectCheck.Verdict, _ words: String = "taux remonté", on day: Day = today
) -> EffectCheck {
  EffectCheck(on: day, verdict, words: words, author: "Camille Roux")
}

@Suite("The life of an action")
struct ActionLifeTests {
  typealias Stage = CorrectiveAction.Stage
  typealias Move = CorrectiveAction.Move
  typealias Refusal = CorrectiveAction.Refusal

  @Test(
    "offers the moves that are possible, in the order of a life",
    arguments: [
      (.open, [.analyse, .start, .finish, .cancel]), (.analysed, [.analyse, .start, .finish, .cancel]),
      (.inProgress, [.analyse, .start, .finish, .cancel]), (.done, [.finish, .checkEffect, .cancel]),
      (.closed, [.checkEffect]), (.cancelled, [.resume]),
    ] as [(Stage, [Move])])
  func moves(stage: Stage, expected: [Move]) {
    #expect(action(stage).moves == expected)
  }

  @Test(
    "says why a move is not possible",
    arguments: [
      (.open, .checkEffect, .notDoneYet), (.open, .postpone, .noDueDate), (.open, .resume, .notCancelled),
      (.done, .start, .effectToBeSeen), (.done, .postpone, .effectToBeSeen), (.closed, .cancel, .alreadyOver(.closed)),
      (.cancelled, .finish, .alreadyOver(.cancelled)), (.cancelled, .checkEffect, .alreadyOver(.cancelled)),
      (.closed, .resume, .notCancelled), (.inProgress, .finish, nil),
    ] as [(Stage, Move, Refusal?)])
  func refusals(stage: Stage, move: Move, refusal: Refusal?) {
    #expect(action(stage).refusal(of: move) == refusal)
  }

  @Test(
    "work moves between its stages, back and forth; evidence, effect and reason have moves of their own",
    arguments: [
      (.open, .analysed, nil), (.analysed, .inProgress, nil), (.inProgress, .open, nil), (.open, .open, nil),
      (.done, .inProgress, .effectToBeSeen), (.done, .open, .effectToBeSeen), (.open, .done, .evidenceMissing),
      (.inProgress, .closed, .evidenceMissing), (.done, .closed, .evidenceMissing), (.open, .cancelled, .reasonMissing),
      (.closed, .inProgress, .alreadyOver(.closed)), (.cancelled, .open, .alreadyOver(.cancelled)),
      (.closed, .closed, .alreadyOver(.closed)),
    ] as [(Stage, Stage, Refusal?)])
  func moved(from: Stage, to: Stage, refusal: Refusal?) {
    expect(refusal) {
      let moved = try action(from).moved(to: to, progress: 60)
      #expect(moved.stage == to)
      #expect(moved.progress == 60)
    }
  }

  @Test("progress goes from 0 to 100", arguments: [(-1, false), (0, true), (100, true), (101, false)])
  func progress(progress: Int, isTaken: Bool) {
    expect(isTaken ? nil : Refusal.progressOutOfRange) {
      let moved = try action(.open).moved(to: .inProgress, progress: progress)
      #expect(moved.progress == progress)
    }
  }

  @Test("a cause is analysed once it is written, now or before")
  func analysed() throws {
    #expect(throws: Refusal.causeMissing) { try action(.open, cause: "").moved(to: .analysed, progress: 0) }
    let analysed = try action(.open, cause: "").moved(to: .analysed, progress: 0, cause: "deux postes vacants")
    #expect(analysed.cause == "deux postes vacants")
    #expect(try action(.open).moved(to: .analysed, progress: 0).cause == "un poste vacant")
  }

  @Test("done needs evidence, is complete, and is not closed", arguments: [.open, .analysed, .inProgress] as [Stage])
  func done(from: Stage) throws {
    #expect(throws: Refusal.evidenceMissing) { try action(from).done(on: today, evidence: [""]) }
    let done = try action(from).done(on: today, evidence: ["photo.jpg"], checkOn: day("2027-02-24"))
    #expect((done.stage, done.progress, done.doneOn, done.checkOn) == (.done, 100, today, day("2027-02-24")))
    #expect(done.evidence == [Evidence("photo.jpg", on: today)])
    #expect(!done.stage.isOver)
  }

  @Test("evidence given before proves it as well")
  func provedBefore() throws {
    let proved = try action(.inProgress).proved(by: ["devis.pdf", "devis.pdf", ""], on: day("2026-11-10"))
    #expect(proved.evidence == [Evidence("devis.pdf", on: day("2026-11-10"))])
    #expect(try proved.done(on: today, evidence: []).evidence == proved.evidence)
    #expect(throws: Refusal.evidenceMissing) { try action(.open).proved(by: [""], on: today) }
  }

  @Test("done twice adds evidence; it was still done the first day")
  func doneTwice() throws {
    let again = try action(.done).done(on: today, evidence: ["PV signé"])
    #expect(again.doneOn == day("2026-10-15"))
    #expect(again.evidence.map(\.place) == ["PV du 15/10", "PV signé"])
    #expect(again.evidence.map(\.day) == [day("2026-10-15"), today])
  }

  @Test("a piece given by mistake goes, but for the last one of what is done")
  func unproved() throws {
    let two = try action(.done).done(on: today, evidence: ["PV signé"])
    #expect(try two.unproved(by: "PV du 15/10").evidence.map(\.place) == ["PV signé"])
    #expect(throws: Refusal.evidenceMissing) { try action(.done).unproved(by: "PV du 15/10") }
  }

  @Test("the effect is not looked at before the work is done")
  func checkDay() {
    #expect(throws: Refusal.nextCheckTooEarly(today)) {
      try action(.open).done(on: today, evidence: ["PV"], checkOn: day("2026-11-23"))
    }
  }

  @Test(
    "a look at the effect needs words, and closes, waits or opens again",
    arguments: [
      (.done, look(.effective), nil, nil, .closed), (.done, look(.effective, ""), nil, .effectMissing, .done),
      (.done, look(.partly), "2027-02-24", nil, .done), (.done, look(.partly), nil, .nextCheckMissing, .done),
      (.done, look(.partly), "2026-11-24", .nextCheckTooEarly(today), .done),
      (.done, look(.ineffective), nil, nil, .open), (.closed, look(.ineffective), nil, nil, .open),
      (.open, look(.effective), nil, .notDoneYet, .open),
      (.cancelled, look(.effective), nil, .alreadyOver(.cancelled), .cancelled),
    ] as [(Stage, EffectCheck, String?, Refusal?, Stage)])
  func checked(from: Stage, check: EffectCheck, next: String?, refusal: Refusal?, to: Stage) {
    expect(refusal) {
      let before = action(from)
      let checked = try before.checked(check, nextOn: next.map(day))
      #expect(checked.stage == to)
      #expect(checked.checks == before.checks + [check])
      #expect(checked.effect == check.words)
    }
  }

  @Test("what removes or forestalls a cause is not closed without it", arguments: CorrectiveAction.Kind.allCases)
  func causeBeforeClosing(kind: CorrectiveAction.Kind) throws {
    var done = action(.done, cause: "")
    done.kind = kind
    let needsCause = kind == .corrective || kind == .preventive
    #expect(kind.needsCause == needsCause)
    expect(needsCause ? Refusal.causeMissing : nil) {
      let closed = try done.checked(look(.effective))
      #expect(closed.stage == .closed)
    }
  }

  @Test("an action whose effect was not there is to be done again, and its evidence does not count a second time")
  func reopened() throws {
    let reopened = try action(.done).checked(look(.ineffective, "rien n’a changé"))
    #expect(reopened.isReopened)
    #expect((reopened.doneOn, reopened.progress, reopened.checkOn) == (nil, 0, nil))
    #expect(reopened.evidence.map(\.place) == ["PV du 15/10"])
    #expect(!reopened.isProved)
    #expect(throws: Refusal.evidenceMissing) { try reopened.done(on: today, evidence: []) }
    let done = try reopened.done(on: today, evidence: ["PV du 24/11"])
    #expect(done.doneOn == today)
    #expect(!done.isReopened)
    #expect(!action(.open).isReopened)
  }

  @Test(
    "putting off keeps the old date and the reason",
    arguments: [
      (.open, "2026-11-12", "2026-12-20", "grève", nil), (.open, "2026-11-12", "2026-12-20", "", .reasonMissing),
      (.open, "2026-11-12", "2026-11-12", "grève", .notLater(day("2026-11-12"))),
      (.open, "2026-11-12", "2026-11-24", "grève", nil),
      (.open, "2026-11-12", "2026-11-23", "grève", .alreadyPast(day("2026-11-23"))),
      (.open, nil, "2026-12-20", "grève", .noDueDate), (.done, "2026-11-12", "2026-12-20", "grève", .effectToBeSeen),
    ] as [(Stage, String?, String, String, Refusal?)])
  func postponed(stage: Stage, due: String?, to: String, reason: String, refusal: Refusal?) {
    expect(refusal) {
      let postponed = try action(stage, due: due.map(day)).postponed(to: day(to), because: reason, on: today)
      #expect(postponed.dueOn == day(to))
      let from = due.map(day) ?? today
      #expect(postponed.postponements == [Postponement(decidedOn: today, from: from, to: day(to), reason: reason)])
    }
  }

  @Test(
    "a due date is agreed on or brought forward freely; later asks for a reason, and none does not exist",
    arguments: [
      (nil, "2026-12-20", nil), ("2026-12-20", "2026-12-01", nil), ("2026-12-20", "2026-12-20", nil), (nil, nil, nil),
      ("2026-12-20", "2026-12-21", .reasonMissing), ("2026-12-20", nil, .dueErased(day("2026-12-20"))),
    ] as [(String?, String?, Refusal?)])
  func due(before: String?, after: String?, refusal: Refusal?) {
    expect(refusal) {
      let changed = try action(.open, due: before.map(day)).due(on: after.map(day))
      #expect(changed.dueOn == after.map(day))
    }
  }

  @Test(
    "giving up needs a reason; what was given up can be taken up again",
    arguments: [
      (.open, "doublon", nil), (.done, "sans objet", nil), (.open, "", .reasonMissing),
      (.closed, "doublon", .alreadyOver(.closed)), (.cancelled, "doublon", .alreadyOver(.cancelled)),
    ] as [(Stage, String, Refusal?)])
  func cancelling(from: Stage, reason: String, refusal: Refusal?) {
    expect(refusal) {
      let cancelled = try action(from).cancelled(because: reason)
      #expect((cancelled.stage, cancelled.cancellation) == (.cancelled, reason))
      let resumed = try cancelled.resumed()
      #expect((resumed.stage, resumed.cancellation, resumed.doneOn) == (.open, "", nil))
    }
  }

  @Test("what was not given up is not taken up again")
  func notResumed() {
    #expect(throws: Refusal.notCancelled) { try action(.closed).resumed() }
  }
}
