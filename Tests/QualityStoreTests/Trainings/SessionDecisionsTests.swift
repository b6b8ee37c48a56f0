import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("Decisions about training sessions")
struct SessionDecisionsTests {
  let store: QualityStore
  let signature = SampleLabel.signature()
  let held = TrainingSession(
    course: "ACCUEIL", day: SampleLabel.day("2026-10-06"), place: "Alençon", provider: "CVRH",
    evidence: "emargement.pdf", notes: "salle 2", attendees: ["AG-02", "AG-01"])

  init() throws {
    store = try SampleLabel.store()
    for (agent, posts) in SampleLabel.agents { try store.perform(AddAgent(agent, assignments: posts), by: signature) }
    try store.perform(AddAgent(Agent(code: "AG-03", name: "Sacha Petit"), assignments: []), by: signature)
  }

  @discardableResult
  private func perform(_ decision: some Decision) throws -> JournalEntry? {
    try store.perform(decision, by: signature)
  }

  private func session() throws -> TrainingSession { try store.read { try $0.trainingSession("S-1") } }

  private func followed() throws -> [String] {
    try store.read { try $0.trainings() }.map { "\($0.agent) \($0.course) \($0.day.iso) \($0.session ?? "-")" }.sorted()
  }

  @Test("one is kept whole under the next code, and everybody who was there has the training")
  func record() throws {
    let entry = try #require(try perform(RecordSession(held)))
    #expect(entry.fact == "sessionRecorded")
    #expect(
      entry.details == ["code": "S-1", "course": "ACCUEIL", "day": .day(SampleLabel.day("2026-10-06")), "count": 2])
    // The session and two trainings: one decision.
    #expect(entry.changes == 3)
    expectNoDifference(
      try session(),
      TrainingSession(
        code: "S-1", course: "ACCUEIL", day: held.day, place: "Alençon", provider: "CVRH", evidence: "emargement.pdf",
        notes: "salle 2", attendees: ["AG-01", "AG-02"]))
    #expect(try followed() == ["AG-01 ACCUEIL 2026-10-06 S-1", "AG-02 ACCUEIL 2026-10-06 S-1"])
    let last = try store.read { try $0.trainingDeadlines(on: SampleLabel.today) }.filter { $0.course.code == "ACCUEIL" }
    #expect(last.map(\.last) == [held.day, held.day])
    try store.undo(by: signature)
    #expect(try followed() == [] && store.read { try $0.trainingSessions() } == [])
  }

  @Test("the latest comes first, and each has those who were there")
  func reading() throws {
    try perform(RecordSession(held))
    try perform(
      RecordSession(TrainingSession(course: "FRAUDE", day: SampleLabel.day("2026-09-01"), attendees: ["AG-03"])))
    try perform(RecordSession(TrainingSession(course: "FRAUDE", day: SampleLabel.today, attendees: ["AG-03"])))
    let sessions = try store.read { try $0.trainingSessions() }
    #expect(sessions.map(\.code) == ["S-3", "S-1", "S-2"])
    #expect(sessions.map(\.attendees) == [["AG-03"], ["AG-01", "AG-02"], ["AG-03"]])
    #expect(throws: UnknownCode(kind: .session, code: "S-9", near: ["S-1", "S-2", "S-3"])) {
      try store.read { try $0.trainingSession("S-9") }
    }
  }

  @Test("nothing is written of one that names what is not there, or whom it cannot be recorded for")
  func refuses() throws {
    try perform(RecordTraining(Training(agent: "AG-02", course: "ACCUEIL", day: held.day)))
    try perform(RecordTraining(Training(agent: "AG-01", course: "ACCUEIL", day: held.day)))
    let before = try store.contents()
    func record(_ change: (inout TrainingSession) -> Void) throws {
      var session = held
      session.day = SampleLabel.today
      change(&session)
      try perform(RecordSession(session))
    }
    #expect(throws: TrainingSession.Refusal.alreadyRecorded(held.day, agents: ["AG-01", "AG-02"])) {
      try record { ($0.day, $0.attendees) = (held.day, ["AG-01", "AG-02", "AG-03"]) }
    }
    #expect(throws: TrainingSession.Refusal.notYet(SampleLabel.today.adding(days: 1))) {
      try record { $0.day = SampleLabel.today.adding(days: 1) }
    }
    #expect(throws: UnknownCode(kind: .course, code: "ACCEUIL", near: ["ACCUEIL"])) {
      try record { $0.course = "ACCEUIL" }
    }
    #expect(throws: UnknownCode(kind: .agent, code: "AG-09", near: ["AG-01", "AG-02", "AG-03"])) {
      try record { $0.attendees.insert("AG-09") }
    }
    #expect(throws: TrainingSession.Refusal.unknownAttendees(["AG-08", "AG-09"])) {
      try record { $0.attendees.formUnion(["AG-09", "AG-08"]) }
    }
    #expect(throws: TrainingSession.Refusal.attendeesMissing) { try record { $0.attendees = [] } }
    #expect(try store.contents() == before)
  }

  @Test("nobody is recorded in a session that could never count, nor in a course that another had replaced")
  func neverCounts() throws {
    try perform(DepartAgent(agent: "AG-01", on: SampleLabel.day("2026-09-30")))
    try perform(RecordSession(held.attended(by: "AG-02")))
    let before = try store.contents()
    let left = TrainingSession.Refusal.afterLeaving(held.day, agents: ["AG-01"])
    #expect(throws: left) { try perform(RecordSession(held.attended(by: "AG-01"))) }
    #expect(throws: left) { try perform(EditSession(session(), to: session().attended(by: "AG-01", "AG-02"))) }
    // AG-02 took the first post in January 2026.
    let early = held.on(SampleLabel.day("2021-12-31")).attended(by: "AG-01", "AG-02")
    #expect(throws: TrainingSession.Refusal.beforeAnyPost(early.day, agents: ["AG-02"])) {
      try perform(RecordSession(early))
    }
    #expect(throws: TrainingSession.Refusal.beforeAnyPost(early.day, agents: ["AG-02"])) {
      try perform(EditSession(session(), to: session().on(early.day)))
    }
    #expect(try store.contents() == before)
    let since = SampleLabel.day("2026-10-06")
    try perform(ReplaceCourse("ACCUEIL", by: Course.Replacement(course: "FRAUDE", since: since)))
    let again = held.on(SampleLabel.day("2026-10-07")).attended(by: "AG-02")
    #expect(throws: TrainingSession.Refusal.replaced(by: "FRAUDE", since)) { try perform(RecordSession(again)) }
    // What is recorded stays, and its place may still be put right.
    var after = try session()
    after.place = "Argentan"
    try perform(EditSession(session(), to: after))
  }

  @Test("an edit adds and takes away who was there, and leaves alone the training of the others")
  func edit() throws {
    try perform(RecordSession(held))
    let before = try session()
    var after = before
    after.attendees = ["AG-01", "AG-03"]
    after.evidence = "https://partage/emargement"
    let entry = try #require(try perform(EditSession(before, to: after)))
    #expect(entry.details == ["code": "S-1", "course": "ACCUEIL", "added": 1, "removed": 1])
    #expect(entry.changes == 3)
    expectNoDifference(try session(), after)
    #expect(try followed() == ["AG-01 ACCUEIL 2026-10-06 S-1", "AG-03 ACCUEIL 2026-10-06 S-1"])
    #expect(try perform(EditSession(after, to: after)) == nil)
    #expect(throws: ChangedMeanwhile()) { try perform(EditSession(before, to: before.on(SampleLabel.today))) }
    try store.undo(by: signature)
    expectNoDifference(try session(), before)
  }

  @Test("a day or a course that is corrected is corrected for everybody who was there")
  func correct() throws {
    try perform(RecordSession(held))
    var after = try session()
    (after.course, after.day) = ("FRAUDE", SampleLabel.day("2026-10-07"))
    try perform(EditSession(session(), to: after))
    #expect(try followed() == ["AG-01 FRAUDE 2026-10-07 S-1", "AG-02 FRAUDE 2026-10-07 S-1"])
    try perform(RecordTraining(Training(agent: "AG-02", course: "FRAUDE", day: SampleLabel.today)))
    let refusal = TrainingSession.Refusal.alreadyRecorded(SampleLabel.today, agents: ["AG-02"])
    #expect(throws: refusal) { try perform(EditSession(session(), to: session().on(SampleLabel.today))) }
  }

  @Test("one that was recorded by mistake goes with what was followed there, and its code is not given again")
  func delete() throws {
    try perform(RecordSession(held))
    try perform(RecordTraining(Training(agent: "AG-03", course: "ACCUEIL", day: held.day)))
    let entry = try #require(try perform(DeleteSession(code: "S-1")))
    #expect(entry.fact == "sessionDeleted" && entry.changes == 3)
    #expect(try followed() == ["AG-03 ACCUEIL 2026-10-06 -"])
    try perform(RecordSession(held))
    #expect(try store.read { try $0.trainingSessions() }.map(\.code) == ["S-2"])
    #expect(throws: UnknownCode(kind: .session, code: "S-1", near: ["S-2"])) { try perform(DeleteSession(code: "S-1")) }
  }

  @Test("the journal tells every decision about a session, and no other")
  func history() throws {
    try perform(RecordSession(held))
    var after = try session()
    after.attendees.insert("AG-03")
    try perform(EditSession(session(), to: after))
    try perform(RecordSession(TrainingSession(course: "FRAUDE", day: SampleLabel.today, attendees: ["AG-03"])))
    let facts = try store.read { try $0.journal(about: .session, "S-1") }.map(\.fact)
    #expect(facts == ["sessionEdited", "sessionRecorded"])
  }
}

extension TrainingSession {
  fileprivate func attended(by agents: String...) -> TrainingSession {
    var session = self
    session.attendees = Set(agents)
    return session
  }

  fileprivate func on(_ day: Day) -> TrainingSession {
    var session = self
    session.day = day
    return session
  }
}
