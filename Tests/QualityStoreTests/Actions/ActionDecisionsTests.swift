import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("Decisions about actions")
struct ActionDecisionsTests {
  let store: QualityStore
  let signature = SampleLabel.signature()
  let opened: CorrectiveAction

  init() throws {
    store = try SampleLabel.store()
    try store.perform(AddAction(SampleLabel.actions[0]), by: signature)
    opened = try store.read { try $0.action("A-1") }
  }

  @Test("an action opened is kept whole and gets the next code")
  func add() throws {
    var expected = SampleLabel.actions[0]
    expected.code = "A-1"
    expectNoDifference(opened, expected)
    let entry = try #require(try store.perform(AddAction(SampleLabel.actions[1]), by: signature))
    #expect(entry.fact == "actionOpened")
    #expect(entry.details == ["code": "A-2", "title": "Réécrire les modèles de courriel"])
    // The action and its one engagement.
    #expect(entry.changes == 2)
  }

  @Test("a code is not given again after its action was undone")
  func codesAreNotReused() throws {
    try store.undo(by: signature)
    try store.perform(AddAction(SampleLabel.actions[1]), by: signature)
    #expect(try store.read { try $0.actions() }.map(\.code) == ["A-2"])
  }

  @Test("nothing is opened without a title, with a due date before its creation, or done without evidence")
  func addRefuses() throws {
    let today = SampleLabel.today
    let refused: [(CorrectiveAction, CorrectiveAction.Refusal)] = [
      (CorrectiveAction(title: "", createdOn: today), .titleMissing),
      (CorrectiveAction(title: "T", createdOn: today, dueOn: today.adding(days: -1)), .dueBeforeCreation(today)),
      (CorrectiveAction(title: "T", createdOn: today, progress: 101), .progressOutOfRange),
      (CorrectiveAction(title: "T", stage: .done, createdOn: today), .evidenceMissing),
      (
        CorrectiveAction(title: "T", stage: .done, createdOn: today, evidence: [Evidence("note", on: today)]),
        .evidenceMissing
      ),
      (
        CorrectiveAction(
          title: "T", stage: .closed, createdOn: today, doneOn: today, evidence: [Evidence("note", on: today)]),
        .effectMissing
      ),
    ]
    for (action, refusal) in refused {
      #expect(throws: refusal) { try store.perform(AddAction(action), by: signature) }
    }
    #expect(try store.facts() == ["actionOpened"])
  }

  @Test("a link to something that is not there is refused, and nothing is kept")
  func addRefusesUnknownLinks() throws {
    let today = SampleLabel.today
    let refused: [(CorrectiveAction, UnknownCode)] = [
      (
        CorrectiveAction(title: "T", indicator: "TEL-03", createdOn: today),
        UnknownCode(kind: .indicator, code: "TEL-03", near: ["TEL-01", "TEL-02"])
      ),
      (
        CorrectiveAction(title: "T", site: "VAN", createdOn: today),
        UnknownCode(kind: .site, code: "VAN", near: ["VAL"])
      ),
      (
        CorrectiveAction(title: "T", bureau: "XYZ", createdOn: today),
        UnknownCode(kind: .bureau, code: "XYZ", near: [])
      ),
      (
        CorrectiveAction(title: "T", engagements: [3, 99], createdOn: today),
        UnknownCode(kind: .engagement, code: "E99", near: [])
      ),
    ]
    for (action, refusal) in refused {
      #expect(throws: refusal) { try store.perform(AddAction(action), by: signature) }
    }
    #expect(try store.read { try $0.actions() }.count == 1)
  }

  @Test("an edit keeps what was changed and leaves the rest")
  func edit() throws {
    var after = opened
    after.title = "Rappeler les appels perdus le jour même"
    after.engagements = [2, 4]
    after.indicator = nil
    let entry = try #require(try store.perform(EditAction(opened, to: after), by: signature))
    expectNoDifference(try store.read { try $0.action("A-1") }, after)
    #expect(entry.phrase.key == "fact.actionEdited")
    // The action, an engagement less, an engagement more.
    #expect(entry.changes == 3)
  }

  @Test("an edit that changes nothing is not journaled")
  func editOfNothing() throws {
    #expect(try store.perform(EditAction(opened, to: opened), by: signature) == nil)
    #expect(try store.facts() == ["actionOpened"])
  }

  @Test("an edit of an action that changed meanwhile is refused and takes nothing back")
  func staleEdit() throws {
    try store.perform(MoveAction(code: "A-1", stage: .inProgress, progress: 50), by: SampleLabel.signature("Alix Brun"))
    var after = opened
    after.title = "Autre intitulé"
    #expect(throws: ChangedMeanwhile()) {
      try store.perform(EditAction(opened, to: after), by: signature)
    }
    let current = try store.read { try $0.action("A-1") }
    #expect(current.progress == 50)
    #expect(current.title == "Rappeler les appels perdus")
  }

  @Test("a move says stage and progress; the same again changes nothing")
  func move() throws {
    let move = MoveAction(code: "A-1", stage: .analysed, progress: 20)
    let entry = try #require(try store.perform(move, by: signature))
    let action = try store.read { try $0.action("A-1") }
    #expect((action.stage, action.progress) == (.analysed, 20))
    #expect(entry.fact == "actionMoved")
    #expect(entry.details["stage"] == .phrase(Phrase("action.stage.analysed")))
    #expect(entry.details["progress"] == 20)
    #expect(try store.perform(move, by: signature) == nil)
  }

  @Test(
    "a move does not finish, close or give up an action",
    arguments: [
      (CorrectiveAction.Stage.done, CorrectiveAction.Refusal.evidenceMissing), (.closed, .evidenceMissing),
      (.cancelled, .reasonMissing),
    ])
  func moveRefuses(stage: CorrectiveAction.Stage, refusal: CorrectiveAction.Refusal) throws {
    #expect(throws: refusal) {
      try store.perform(MoveAction(code: "A-1", stage: stage, progress: 100), by: signature)
    }
    #expect(throws: CorrectiveAction.Refusal.progressOutOfRange) {
      try store.perform(MoveAction(code: "A-1", stage: .open, progress: -1), by: signature)
    }
  }

  @Test("an action is finished with its evidence, then closed with its effect")
  func finishAndClose() throws {
    #expect(throws: CorrectiveAction.Refusal.evidenceMissing) {
      try store.perform(FinishAction(code: "A-1", evidence: []), by: signature)
    }
    try store.perform(FinishAction(code: "A-1", evidence: ["note 12"]), by: signature)
    let done = try store.read { try $0.action("A-1") }
    #expect((done.stage, done.progress, done.doneOn) == (.done, 100, SampleLabel.today))
    #expect(throws: CorrectiveAction.Refusal.effectMissing) {
      try store.perform(CloseAction(code: "A-1", evidence: [], effect: ""), by: signature)
    }
    let later = SampleLabel.signature(on: SampleLabel.day("2027-02-01"))
    try store.perform(CloseAction(code: "A-1", evidence: [], effect: "moins d’appels perdus"), by: later)
    let closed = try store.read { try $0.action("A-1") }
    #expect((closed.stage, closed.effect) == (.closed, "moins d’appels perdus"))
    #expect(closed.evidence == [Evidence("note 12", on: SampleLabel.today)])
    #expect(closed.doneOn == SampleLabel.today)
    #expect(try store.facts() == ["actionClosed", "actionDone", "actionOpened"])
    #expect(try store.latestEntry()?.details["evidence"] == "note 12")
  }

  @Test("an action given up keeps the reason; what is over stays so")
  func cancel() throws {
    #expect(throws: CorrectiveAction.Refusal.reasonMissing) {
      try store.perform(CancelAction(code: "A-1", reason: ""), by: signature)
    }
    try store.perform(CancelAction(code: "A-1", reason: "marché résilié"), by: signature)
    let cancelled = try store.read { try $0.action("A-1") }
    #expect((cancelled.stage, cancelled.cancellation) == (.cancelled, "marché résilié"))
    let refusal = CorrectiveAction.Refusal.alreadyOver(.cancelled)
    #expect(throws: refusal) { try store.perform(CancelAction(code: "A-1", reason: "bis"), by: signature) }
    #expect(throws: refusal) { try store.perform(FinishAction(code: "A-1", evidence: ["x"]), by: signature) }
    #expect(throws: refusal) {
      try store.perform(CloseAction(code: "A-1", evidence: ["x"], effect: "y"), by: signature)
    }
    #expect(throws: refusal) {
      try store.perform(MoveAction(code: "A-1", stage: .open, progress: 0), by: signature)
    }
  }

  @Test("decisions about an action that is not there name the nearest ones")
  func unknownAction() throws {
    let refusal = UnknownCode(kind: .action, code: "A-9", near: ["A-1"])
    #expect(throws: refusal) { try store.perform(FinishAction(code: "A-9", evidence: ["x"]), by: signature) }
    #expect(throws: refusal) { try store.perform(CancelAction(code: "A-9", reason: "x"), by: signature) }
    var ghost = opened
    ghost.code = "A-9"
    #expect(throws: refusal) { try store.perform(EditAction(ghost, to: ghost), by: signature) }
  }
}
