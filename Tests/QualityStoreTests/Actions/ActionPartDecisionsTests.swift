import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("Decisions about what belongs to an action")
struct ActionPartDecisionsTests {
  let store: QualityStore
  let signature = SampleLabel.signature()
  let today = SampleLabel.today

  init() throws {
    store = try SampleLabel.store()
    try store.perform(AddAction(SampleLabel.actions[0]), by: signature)
  }

  private var action: CorrectiveAction { get throws { try store.read { try $0.action("A-1") } } }

  private func refuses(_ refusal: CorrectiveAction.Refusal, _ decision: any Decision) throws {
    let count = try store.read { try $0.journalCount() }
    #expect(throws: refusal) { try store.perform(decision, by: signature) }
    #expect(try store.read { try $0.journalCount() } == count)
  }

  @Test("a due date that is put off keeps the old one and the reason, each time")
  func postpone() throws {
    let first = try #require(try action.dueOn)
    let (second, third) = (first.adding(days: 20), first.adding(days: 30))
    try refuses(.reasonMissing, PostponeAction(code: "A-1", to: second, reason: ""))
    try refuses(.notLater(first), PostponeAction(code: "A-1", to: first, reason: "grève"))
    let entry = try #require(
      try store.perform(PostponeAction(code: "A-1", to: second, reason: "grève"), by: signature))
    #expect(entry.fact == "actionPostponed")
    #expect(entry.details["due"] == .day(first) && entry.details["day"] == .day(second))
    try store.perform(PostponeAction(code: "A-1", to: third, reason: "marché"), by: signature)
    let action = try action
    #expect(action.dueOn == third)
    #expect(
      action.postponements == [
        Postponement(decidedOn: today, from: first, to: second, reason: "grève"),
        Postponement(decidedOn: today, from: second, to: third, reason: "marché"),
      ])
    try store.undo(by: signature)
    #expect(try self.action.dueOn == second)
  }

  @Test("steps are added at the end, done on a day, and taken back")
  func steps() throws {
    try refuses(.stepTitleMissing, AddStep(code: "A-1", ActionStep("")))
    let before = try action.steps.count
    try store.perform(AddStep(code: "A-1", ActionStep("Appeler Orange", dueOn: today)), by: signature)
    let place = before + 1
    let yesterday = today.adding(days: -1)
    try refuses(.noSuchStep(place + 1), FinishStep(code: "A-1", position: place + 1, on: today))
    try refuses(.notYet(today.adding(days: 1)), FinishStep(code: "A-1", position: place, on: today.adding(days: 1)))
    let done = try store.perform(FinishStep(code: "A-1", position: place, on: yesterday), by: signature)
    #expect(done?.fact == "stepDone")
    #expect(try action.steps.last == ActionStep("Appeler Orange", dueOn: today, doneOn: yesterday))
    #expect(try store.perform(FinishStep(code: "A-1", position: place, on: yesterday), by: signature) == nil)
    let back = try store.perform(FinishStep(code: "A-1", position: place, on: nil), by: signature)
    #expect(back?.fact == "stepTakenBack")
    #expect(try action.steps.last?.doneOn == nil)
  }

  @Test("evidence is added once, looked at, and taken away but for the last of what is done")
  func evidence() throws {
    try refuses(.evidenceMissing, AddEvidence(code: "A-1", places: [""]))
    try store.perform(AddEvidence(code: "A-1", places: ["pv.pdf", "note 12"]), by: signature)
    #expect(try store.perform(AddEvidence(code: "A-1", places: ["pv.pdf"]), by: signature) == nil)
    let digest = String(repeating: "a", count: 64)
    for (found, state) in [(digest, .present), (String(repeating: "b", count: 64), .changed), (nil, .missing)]
      as [(String?, Evidence.State)]
    {
      let entry = try store.perform(LookAtEvidence(code: "A-1", digests: ["pv.pdf": found]), by: signature)
      #expect(entry?.details["missing"] == .count(found == nil ? 1 : 0))
      let piece = try #require(try action.evidence.first)
      #expect(piece.digest == digest)
      #expect(piece.lastLook == Evidence.Look(on: today, state))
    }
    #expect(try action.evidence.last?.lastLook == nil)
    try store.perform(FinishAction(code: "A-1", evidence: []), by: signature)
    try store.perform(RemoveEvidence(code: "A-1", place: "pv.pdf"), by: signature)
    #expect(try store.perform(RemoveEvidence(code: "A-1", place: "pv.pdf"), by: signature) == nil)
    try refuses(.evidenceMissing, RemoveEvidence(code: "A-1", place: "note 12"))
    #expect(try action.evidence.map(\.place) == ["note 12"])
  }

  @Test("a look at the effect closes, asks for another look, or opens again; each is kept with what was proposed")
  func effect() throws {
    try refuses(.notDoneYet, CheckEffect(code: "A-1", verdict: .effective, words: "vu"))
    try store.perform(FinishAction(code: "A-1", evidence: ["note"]), by: signature)
    try refuses(.effectMissing, CheckEffect(code: "A-1", verdict: .effective, words: ""))
    try refuses(.nextCheckMissing, CheckEffect(code: "A-1", verdict: .partly, words: "un peu"))
    try refuses(
      .nextCheckTooEarly(today), CheckEffect(code: "A-1", verdict: .partly, words: "un peu", nextOn: today))
    let next = today.adding(days: 90)
    try store.perform(CheckEffect(code: "A-1", verdict: .partly, words: "un peu", nextOn: next), by: signature)
    #expect((try action.stage, try action.checkOn) == (.done, next))
    try store.perform(CheckEffect(code: "A-1", verdict: .ineffective, words: "rien"), by: signature)
    let reopened = try action
    #expect((reopened.stage, reopened.progress, reopened.doneOn) == (.open, 0, nil))
    #expect(reopened.isReopened)
    try store.perform(FinishAction(code: "A-1", evidence: ["note 2"]), by: signature)
    let author = SampleLabel.signature("Alix Brun")
    try store.perform(
      CheckEffect(code: "A-1", verdict: .effective, words: "plus d’appels perdus", cause: "postes vacants"), by: author)
    let closed = try action
    #expect((closed.stage, closed.cause) == (.closed, "postes vacants"))
    #expect(closed.checks.map(\.verdict) == [.partly, .ineffective, .effective])
    #expect(closed.checks.map(\.author) == [signature.author, signature.author, "Alix Brun"])
  }

  @Test("what was given up is taken up again, and only that")
  func resume() throws {
    try refuses(.notCancelled, ResumeAction(code: "A-1"))
    try store.perform(CancelAction(code: "A-1", reason: "marché résilié"), by: signature)
    try store.perform(ResumeAction(code: "A-1"), by: signature)
    #expect((try action.stage, try action.cancellation) == (.open, ""))
    try refuses(.notCancelled, ResumeAction(code: "A-1"))
  }

  @Test("a decision about an action that is not there names the nearest ones")
  func unknown() throws {
    let refusal = UnknownCode(kind: .action, code: "A-9", near: ["A-1"])
    let decisions: [any Decision] = [
      PostponeAction(code: "A-9", to: today, reason: "x"), AddStep(code: "A-9", ActionStep("x")),
      FinishStep(code: "A-9", position: 1, on: today), AddEvidence(code: "A-9", places: ["x"]),
      RemoveEvidence(code: "A-9", place: "x"), LookAtEvidence(code: "A-9", digests: [:]),
      CheckEffect(code: "A-9", verdict: .effective, words: "x"), ResumeAction(code: "A-9"),
    ]
    for decision in decisions { #expect(throws: refusal) { try store.perform(decision, by: signature) } }
    #expect(try store.facts() == ["actionOpened"])
  }
}
