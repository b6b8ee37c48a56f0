import CustomDump
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
    var expected = SampleLabel.feedback[0]
    expected.code = "R-1"
    expectNoDifference(try store.read { try $0.feedback("R-1") }, expected)
    try store.perform(AddFeedback(SampleLabel.feedback[1]), by: signature)
    #expect(try store.read { try $0.feedback() }.map(\.code) == ["R-1", "R-2"])
  }

  @Test(
    "the framework’s delay sets the day of the answer, unless one is given or none is announced",
    arguments: [
      (.complaint, nil, "2026-11-23"), (.suggestion, nil, "2026-11-23"), (.dysfunction, nil, nil), (.remark, nil, nil),
      (.complaint, "2026-11-06", "2026-11-06"), (.remark, "2026-11-06", "2026-11-06"),
    ] as [(Feedback.Kind, String?, String?)])
  func delay(kind: Feedback.Kind, given: String?, due: String?) throws {
    try store.perform(
      AddFeedback(
        Feedback(
          kind: kind, subject: "X", receivedOn: SampleLabel.day("2026-10-30"), dueOn: given.map(SampleLabel.day))),
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
    #expect(throws: UnknownCode(kind: .engagement, code: "9", near: ["1", "2", "3"])) {
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
    let entry = try #require(try store.perform(EditFeedback(edited), by: signature))
    #expect(entry.fact == "feedbackEdited")
    #expect(try store.read { try $0.feedback("R-1") } == edited)
    #expect(try store.perform(EditFeedback(edited), by: signature) == nil)
    try store.undo(by: signature)
    #expect(try store.read { try $0.feedback("R-1") } == before)
  }

  @Test("refuses what could not have been: a receipt after the answer, or after the day announced, a code of nothing")
  func refused() throws {
    let before = try store.read { try $0.feedback("R-1") }
    var late = before
    late.receivedOn = SampleLabel.day("2026-09-20")
    #expect(throws: Feedback.Refusal.answeredBeforeReceipt(late.receivedOn)) {
      try store.perform(EditFeedback(late), by: signature)
    }
    late.receivedOn = SampleLabel.day("2026-10-01")
    #expect(throws: Feedback.Refusal.dueBeforeReceipt(late.receivedOn)) {
      try store.perform(EditFeedback(late), by: signature)
    }
    late.code = "R-9"
    #expect(throws: UnknownCode.self) { try store.perform(EditFeedback(late), by: signature) }
    #expect(try store.read { try $0.feedback("R-1") } == before)
  }
}
