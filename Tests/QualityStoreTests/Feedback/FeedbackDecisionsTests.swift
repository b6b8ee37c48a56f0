import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("Decisions about feedback")
struct FeedbackDecisionsTests {
  let store: QualityStore
  let signature = SampleLabel.signature()

  init() throws { store = try SampleLabel.computingStore() }

  @Test("what was said is kept whole and gets the next code")
  func add() throws {
    let entry = try #require(try store.perform(AddFeedback(SampleLabel.feedback[0]), by: signature))
    #expect(entry.fact == "feedbackReceived")
    #expect(entry.details == ["code": "R-1", "subject": "Horaires affichés faux"])
    // It and its one engagement.
    #expect(entry.changes == 2)
    var expected = SampleLabel.feedback[0].clocked(by: .usual)
    expected.code = "R-1"
    expectNoDifference(try store.read { try $0.feedback("R-1") }, expected)
    try store.perform(AddFeedback(SampleLabel.feedback[1]), by: signature)
    #expect(try store.read { try $0.feedback() }.map(\.code) == ["R-1", "R-2"])
  }

  @Test(
    "the framework’s delay sets the day of the answer, unless one is given or none is announced",
    arguments: [
      (.complaint, nil, "2026-11-23"), (.suggestion, nil, "2026-11-23"), (.remark, nil, nil),
      (.complaint, "2026-11-06", "2026-11-06"), (.remark, "2026-11-06", "2026-11-06"),
    ] as [(Feedback.Kind, String?, String?)])
  func delay(kind: Feedback.Kind, given: String?, due: String?) throws {
    try store.perform(
      AddFeedback(
        Feedback(
          kind: kind, channel: .counter, subject: "X", receivedOn: SampleLabel.day("2026-10-30"),
          dueOn: given.map(SampleLabel.day))),
      by: signature)
    #expect(try store.read { try $0.feedback("R-1") }.dueOn == due.map(SampleLabel.day))
  }

  @Test("refuses nothing said, a day to come, and links to what is not there; nothing is kept")
  func addRefuses() throws {
    let today = SampleLabel.today
    let tomorrow = today.adding(days: 1)
    #expect(throws: Feedback.Refusal.subjectMissing) {
      try store.perform(AddFeedback(Feedback(subject: "", receivedOn: today)), by: signature)
    }
    #expect(throws: Feedback.Refusal.notYet(tomorrow)) {
      try store.perform(AddFeedback(Feedback(subject: "X", receivedOn: tomorrow)), by: signature)
    }
    #expect(throws: UnknownCode(kind: .site, code: "VALL", near: ["VAL"])) {
      try store.perform(AddFeedback(Feedback(subject: "X", receivedOn: today, site: "VALL")), by: signature)
    }
    #expect(throws: UnknownCode(kind: .engagement, code: "E9", near: ["E1", "E2", "E3"])) {
      try store.perform(AddFeedback(Feedback(subject: "X", receivedOn: today, engagements: [9])), by: signature)
    }
    #expect(try store.facts() == [])
  }

  @Test("an answer is kept with its day, once, and told by the journal of what it answers")
  func answer() throws {
    try store.perform(AddFeedback(SampleLabel.feedback[0]), by: signature)
    let day = SampleLabel.day("2026-09-18")
    let entry = try #require(
      try store.perform(AnswerFeedback(code: "R-1", day: day, answer: "excuses"), by: signature))
    #expect(entry.fact == "feedbackAnswered")
    #expect(entry.details == ["code": "R-1", "subject": "Horaires affichés faux", "day": .day(day)])
    let answered = try store.read { try $0.feedback("R-1") }
    #expect((answered.answeredOn, answered.answer) == (day, "excuses"))
    #expect(
      try store.read { try $0.journal(about: .feedback, "R-1") }.map(\.fact) == [
        "feedbackAnswered", "feedbackReceived",
      ])
    #expect(throws: Feedback.Refusal.alreadyAnswered(day)) {
      try store.perform(AnswerFeedback(code: "R-1", day: day, answer: "encore"), by: signature)
    }
    #expect(throws: UnknownCode(kind: .feedback, code: "R-2", near: ["R-1"])) {
      try store.perform(AnswerFeedback(code: "R-2", day: day, answer: "excuses"), by: signature)
    }
  }

  @Test("an answer is undone: it is waited for again; a code is not given twice")
  func undo() throws {
    try store.perform(AddFeedback(SampleLabel.feedback[0]), by: signature)
    let waiting = try store.contents()
    try store.perform(AnswerFeedback(code: "R-1", day: SampleLabel.today, answer: "excuses"), by: signature)
    try store.undo(by: signature)
    #expect(try store.contents() == waiting)
    try store.undo(by: signature)
    try store.perform(AddFeedback(SampleLabel.feedback[1]), by: signature)
    #expect(try store.read { try $0.feedback() }.map(\.code) == ["R-2"])
  }
}

@Suite("Correcting what was said")
struct EditFeedbackTests {
  let store: QualityStore
  let signature = SampleLabel.signature()

  init() throws {
    store = try SampleLabel.computingStore()
    try SampleLabel.hold(store)
  }

  @Test("changes what is written of it, and neither its code nor its answer; undone, it is as it was")
  func edit() throws {
    let before = try store.read { try $0.feedback("R-1") }
    var edited = before
    (edited.subject, edited.channel, edited.engagements) = ("Horaires faux au guichet", .email, [1, 3])
    let entry = try #require(try store.perform(EditFeedback(before, to: edited), by: signature))
    #expect(entry.fact == "feedbackEdited")
    #expect(try store.read { try $0.feedback("R-1") } == edited)
    #expect(try store.perform(EditFeedback(before, to: edited), by: signature) == nil)
    try store.undo(by: signature)
    #expect(try store.read { try $0.feedback("R-1") } == before)
  }

  @Test("an edit of what changed meanwhile is refused and takes nothing back")
  func meanwhile() throws {
    let before = try store.read { try $0.feedback("R-1") }
    var (mine, theirs) = (before, before)
    (mine.subject, theirs.details) = ("Horaires faux au guichet", "l’affiche de l’été")
    try store.perform(EditFeedback(before, to: theirs), by: SampleLabel.signature("Sacha Petit"))
    #expect(throws: ChangedMeanwhile()) { try store.perform(EditFeedback(before, to: mine), by: signature) }
    #expect(try store.read { try $0.feedback("R-1") } == theirs)
  }

  @Test("what is due beyond the red line already can be corrected, its day too, up to the line")
  func beyondRedLine() throws {
    let received = Feedback(subject: "Ancien", receivedOn: SampleLabel.day("2026-11-02"))
    try store.perform(AddFeedback(received), by: signature)
    var before = try store.read { try $0.feedback("R-4") }
    before.dueOn = SampleLabel.day("2027-02-01")
    try store.perform(KeptBefore(feedback: before), by: signature)
    var after = before
    after.subject = "Très ancien"
    #expect(try store.perform(EditFeedback(before, to: after), by: signature)?.fact == "feedbackEdited")
    before = after
    after.dueOn = SampleLabel.day("2027-01-31")
    #expect(throws: Feedback.Refusal.beyondRedLine(SampleLabel.day("2027-01-02"))) {
      try store.perform(EditFeedback(before, to: after), by: signature)
    }
    after.dueOn = SampleLabel.day("2027-01-02")
    #expect(try store.perform(EditFeedback(before, to: after), by: signature)?.fact == "feedbackEdited")
  }

  /// Written as it was before the line was checked.
  private struct KeptBefore: Decision {
    let feedback: Feedback

    func carryOut(in ledger: Ledger) throws -> (any Fact)? {
      try FeedbackRows(ledger.db).update(feedback)
      return FeedbackEdited(code: feedback.code, subject: feedback.subject)
    }
  }

  @Test("refuses what could not have been: a receipt after the answer, or after the day announced, a code of nothing")
  func refused() throws {
    let before = try store.read { try $0.feedback("R-1") }
    var late = before
    late.receivedOn = SampleLabel.day("2026-09-20")
    #expect(throws: Feedback.Refusal.answeredBeforeReceipt(late.receivedOn)) {
      try store.perform(EditFeedback(before, to: late), by: signature)
    }
    late.receivedOn = SampleLabel.day("2026-10-01")
    #expect(throws: Feedback.Refusal.dueBeforeReceipt(late.receivedOn)) {
      try store.perform(EditFeedback(before, to: late), by: signature)
    }
    late.code = "R-9"
    #expect(throws: UnknownCode.self) { try store.perform(EditFeedback(late, to: late), by: signature) }
    #expect(try store.read { try $0.feedback("R-1") } == before)
  }
}

@Suite("An e-mail that is taken in")
struct MessageFeedbackTests {
  let store: QualityStore
  let signature = SampleLabel.signature()

  init() throws { store = try SampleLabel.computingStore() }

  private let message = Feedback(
    kind: .remark, channel: .email, subject: "Porte lourde", details: "Bonjour,\n\nla porte est lourde.",
    sender: "Usager <usager@example.org>", severity: .serious, isAccessibility: true,
    receivedOn: SampleLabel.day("2026-11-20"), bureau: "BAC", owner: .bureau("BTI"), messageID: "<1@example.org>",
    attachments: [
      Feedback.Attachment(name: "porte.jpg", mediaType: "image/jpeg", size: 48_213, place: "/tmp/porte.jpg"),
      Feedback.Attachment(name: "note.txt", size: 0),
    ])

  @Test("is kept whole, with its files, and undone whole")
  func kept() throws {
    let beginning = try store.contents()
    try store.perform(AddFeedback(message), by: signature)
    var expected = message.clocked(by: .usual)
    expected.code = "R-1"
    expectNoDifference(try store.read { try $0.feedback("R-1") }, expected)
    #expect(expected.dueOn == SampleLabel.day("2026-11-27") && expected.acknowledgeBy == expected.dueOn)
    try store.undo(by: signature)
    #expect(try store.contents() == beginning)
  }

  @Test("is taken in once: the second time names what came in it")
  func twice() throws {
    try store.perform(AddFeedback(message), by: signature)
    #expect(throws: Feedback.Refusal.messageKnown("R-1")) { try store.perform(AddFeedback(message), by: signature) }
    #expect(try store.read { try $0.feedbackCode(ofMessage: "<1@example.org>") } == "R-1")
    #expect(try store.read { try $0.feedbackCode(ofMessage: "<2@example.org>") } == nil)
    #expect(try store.read { try $0.feedback().count } == 1)
  }
}

@Suite("Handling what was received")
struct HandleFeedbackTests {
  let store: QualityStore
  let signature = SampleLabel.signature()

  init() throws {
    store = try SampleLabel.computingStore()
    for feedback in SampleLabel.feedback { try store.perform(AddFeedback(feedback), by: signature) }
  }

  private func perform(_ decision: any Decision) throws -> JournalEntry? {
    try store.perform(decision, by: signature)
  }

  private func feedback(_ code: String) throws -> Feedback { try store.read { try $0.feedback(code) } }

  @Test("each decision is kept, told by the journal, and taken back one by one")
  func life() throws {
    let decisions: [(any Decision, fact: String, stage: Feedback.Stage)] = [
      (AcknowledgeFeedback(code: "R-3", day: SampleLabel.day("2026-11-19")), "feedbackAcknowledged", .acknowledged),
      (
        TriageFeedback(code: "R-3", as: .answer, because: "simple", owner: .bureau("BAC")), "feedbackTriaged",
        .inProgress
      ),
      (
        ExtendFeedback(code: "R-3", to: SampleLabel.day("2026-12-08"), because: "avis du standard"),
        "feedbackExtended", .inProgress
      ),
      (AnswerFeedback(code: "R-3", day: SampleLabel.today, answer: "retenue"), "feedbackAnswered", .answered),
      (CloseFeedback(code: "R-3", telling: "les appels perdus sont rappelés"), "feedbackClosed", .closed),
      (ReopenFeedback(code: "R-3", because: "plus personne ne rappelle"), "feedbackReopened", .reopened),
      (
        AnswerFeedback(code: "R-3", day: SampleLabel.today, answer: "rappels repris", outcome: "rappels repris"),
        "feedbackSettled", .closed
      ),
    ]
    var states = [try store.contents()]
    for (decision, fact, stage) in decisions {
      #expect(try perform(decision)?.fact == fact)
      #expect(try feedback("R-3").stage == stage)
      states.append(try store.contents())
    }
    let closed = try feedback("R-3")
    #expect(closed.answer == "retenue\n\nrappels repris" && closed.owner == .bureau("BAC"))
    #expect(closed.dueOn == SampleLabel.day("2026-12-08") && closed.delayReason == "avis du standard")
    for state in states.dropLast().reversed() {
      try store.undo(by: signature)
      #expect(try store.contents() == state)
    }
  }

  @Test("nothing to do is told with its reason; closed, it must be opened again before anything else is decided")
  func dismiss() throws {
    let nothing = TriageFeedback(code: "R-2", as: .nothing, because: "doublon de R-1")
    let entry = try #require(try perform(nothing))
    #expect(entry.fact == "feedbackDismissed")
    #expect(entry.details["reason"] == "doublon de R-1")
    for triage in Feedback.Triage.allCases {
      #expect(throws: Feedback.Refusal.alreadyClosed(SampleLabel.today)) {
        try perform(TriageFeedback(code: "R-2", as: triage, because: "doublon de R-1"))
      }
    }
    #expect(try store.read { try $0.unansweredFeedback() }.map(\.code) == ["R-1", "R-3"])
    let group = TriageFeedback(code: "R-1", as: .group)
    #expect(try perform(group)?.details["triage"] == .phrase(Feedback.Triage.group.phrase))
    #expect(try perform(group) == nil)
  }

  @Test("an action opened for it is linked in the same breath, and its stage is told")
  func action() throws {
    let before = try store.contents()
    let entry = try #require(try perform(AddAction(SampleLabel.actions[0], for: .feedback("R-2"))))
    #expect(entry.fact == "actionOpenedForFeedback")
    #expect(entry.details["feedback"] == "R-2" && entry.details["code"] == "A-1")
    let followed = try feedback("R-2")
    #expect(followed.triage == .action && followed.stage == .inProgress)
    let link = Feedback.LinkedAction(
      code: "A-1", title: SampleLabel.actions[0].title, stage: SampleLabel.actions[0].stage,
      linkedOn: SampleLabel.today)
    #expect(followed.actions == [link])
    try store.undo(by: signature)
    #expect(try store.contents() == before)
    #expect(throws: UnknownCode(kind: .feedback, code: "R-9", near: ["R-1", "R-2", "R-3"])) {
      try perform(AddAction(SampleLabel.actions[0], for: .feedback("R-9")))
    }
    #expect(try store.read { try $0.actions() } == [])
  }

  @Test("there is something to do while a working group that it called for is at work")
  func group() throws {
    _ = try perform(
      FormGroup(WorkingGroup(title: "X", formedOn: SampleLabel.today, feedback: "R-2", members: [.bureau("BAC")])))
    #expect(throws: Feedback.Refusal.groupAtWork("G-1")) {
      try perform(TriageFeedback(code: "R-2", as: .nothing, because: "doublon"))
    }
    _ = try perform(CloseGroup(code: "G-1", conclusion: "rien trouvé"))
    #expect(try perform(TriageFeedback(code: "R-2", as: .nothing, because: "doublon"))?.fact == "feedbackDismissed")
  }

  @Test("what was taken up again is among what awaits an answer until it is answered anew")
  func reopened() throws {
    let today = SampleLabel.today
    _ = try perform(AnswerFeedback(code: "R-3", day: today, answer: "retenue", outcome: "fait"))
    #expect(try !store.read { try $0.unansweredFeedback() }.map(\.code).contains("R-3"))
    _ = try perform(ReopenFeedback(code: "R-3", because: "encore"))
    let late = SampleLabel.day("2026-12-02")
    #expect(try store.read { try $0.unansweredFeedback() }.map(\.code).contains("R-3"))
    #expect(
      try store.read { try $0.reminders(on: late, within: 0) }.contains { $0.code == "R-3" && $0.kind == .answer })
    _ = try perform(AnswerFeedback(code: "R-3", day: today, answer: "reprise"))
    #expect(try !store.read { try $0.unansweredFeedback() }.map(\.code).contains("R-3"))
  }

  @Test("an action of the plan is linked once")
  func follow() throws {
    _ = try perform(AddAction(SampleLabel.actions[0]))
    let code = try #require(try store.read { try $0.actions().first?.code })
    #expect(try perform(FollowFeedback(code: "R-2", action: code))?.fact == "feedbackFollowed")
    #expect(throws: Feedback.Refusal.actionTwice(code)) { try perform(FollowFeedback(code: "R-2", action: code)) }
    #expect(throws: UnknownCode.self) { try perform(FollowFeedback(code: "R-2", action: "A-99")) }
  }

  @Test("an answer that was announced is not put off by a correction")
  func putOff() throws {
    let before = try feedback("R-3")
    var later = before
    later.dueOn = SampleLabel.day("2026-12-02")
    #expect(throws: Feedback.Refusal.putOffWithoutReason(SampleLabel.day("2026-12-01"))) {
      try perform(EditFeedback(before, to: later))
    }
    (later.kind, later.dueOn) = (.complaint, SampleLabel.day("2026-12-10"))
    #expect(throws: Feedback.Refusal.putOffWithoutReason(SampleLabel.day("2026-12-01"))) {
      try perform(EditFeedback(before, to: later))
    }
    later.dueOn = nil
    #expect(throws: Feedback.Refusal.putOffWithoutReason(SampleLabel.day("2026-12-01"))) {
      try perform(EditFeedback(before, to: later))
    }
    (later.kind, later.dueOn) = (.suggestion, SampleLabel.day("2026-11-30"))
    #expect(try perform(EditFeedback(before, to: later))?.fact == "feedbackEdited")
    _ = try perform(AcknowledgeFeedback(code: "R-3", day: SampleLabel.day("2026-11-19")))
    let acknowledged = try feedback("R-3")
    var early = acknowledged
    early.receivedOn = SampleLabel.day("2026-11-20")
    #expect(throws: Feedback.Refusal.acknowledgedBeforeReceipt(early.receivedOn)) {
      try perform(EditFeedback(acknowledged, to: early))
    }
  }
}
