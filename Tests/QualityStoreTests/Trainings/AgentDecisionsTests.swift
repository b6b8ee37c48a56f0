import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("Decisions about agents, posts and absences")
struct AgentDecisionsTests {
  let store: QualityStore
  let signature = SampleLabel.signature()

  init() throws {
    store = try SampleLabel.store()
    for (agent, posts) in SampleLabel.agents { try store.perform(AddAgent(agent, assignments: posts), by: signature) }
  }

  private func day(_ iso: String) -> Day { SampleLabel.day(iso) }
  private func history(_ code: String) throws -> AgentHistory { try store.read { try $0.agentHistory(code) } }

  private func held(_ post: String, _ since: String, _ until: String? = nil) -> Assignment {
    Assignment(agent: "AG-02", post: post, since: day(since), until: until.map(day))
  }

  @Test("an agent without a code is given the next one")
  func nextCode() throws {
    let entry = try store.perform(AddAgent(Agent(code: "", name: "Sacha Petit"), assignments: []), by: signature)
    #expect(entry?.details == ["code": "AG-3"])
    #expect(try store.read { try $0.agents() }.last == Agent(code: "AG-3", name: "Sacha Petit"))
  }

  @Test("an agent is edited once; a stale edit, an unknown bureau and an empty name are refused")
  func edit() throws {
    let before = SampleLabel.agents[1].0
    var after = before
    (after.name, after.bureau, after.site) = ("Alix Le Brun", "BAC", nil)
    let entry = try store.perform(EditAgent(before, to: after), by: signature)
    #expect((entry?.fact, entry?.details) == ("agentEdited", ["code": "AG-02"]))
    #expect(try history("AG-02").agent == after)
    #expect(try store.perform(EditAgent(before, to: after), by: signature) == nil)
    var other = before
    other.site = "VAL"
    #expect(throws: ChangedMeanwhile()) { try store.perform(EditAgent(before, to: other), by: signature) }
    other = after
    other.bureau = "BA"
    #expect(throws: UnknownCode.self) { try store.perform(EditAgent(after, to: other), by: signature) }
    other.name = ""
    #expect(throws: Agent.Refusal.nameMissing) { try store.perform(EditAgent(after, to: other), by: signature) }
  }

  @Test("a second post is held beside the first; the same one twice at once is refused")
  func take() throws {
    try store.perform(TakePost(held("TITRES", "2026-10-01")), by: signature)
    #expect(try history("AG-02").held(on: SampleLabel.today).map(\.post) == ["GUICHET", "TITRES"])
    for (since, until) in [("2026-11-01", nil), ("2025-01-01", nil), ("2025-01-01", "2026-01-15")] {
      let refusal = Assignment.Refusal.twice(post: "GUICHET", min(day(since), day("2026-01-15")))
      #expect(throws: refusal) { try store.perform(TakePost(held("GUICHET", since, until)), by: signature) }
    }
    try store.perform(TakePost(held("GUICHET", "2025-01-01", "2026-01-14")), by: signature)
    #expect(throws: Assignment.Refusal.endBeforeStart(day("2026-12-01"))) {
      try store.perform(TakePost(held("TITRES", "2026-12-01", "2026-11-30")), by: signature)
    }
  }

  @Test("a post is left on its last day, and cannot be where it is not held")
  func leave() throws {
    let entry = try store.perform(LeavePost(agent: "AG-02", post: "GUICHET", on: day("2026-11-24")), by: signature)
    #expect((entry?.fact, entry?.details["post"]) == ("postLeft", "GUICHET"))
    #expect(try history("AG-02").assignments == [held("GUICHET", "2026-01-15", "2026-11-24")])
    for on in ["2026-11-25", "2026-01-14"] {
      #expect(throws: Assignment.Refusal.notHeld(post: "GUICHET", day(on))) {
        try store.perform(LeavePost(agent: "AG-02", post: "GUICHET", on: day(on)), by: signature)
      }
    }
  }

  @Test("a change of post leaves no day between, and gives no new time")
  func change() throws {
    try store.perform(ChangePost(from: "GUICHET", to: held("TITRES", "2026-12-01")), by: signature)
    #expect(
      try history("AG-02").assignments
        == [held("GUICHET", "2026-01-15", "2026-11-30"), held("TITRES", "2026-12-01")])
    let deadline = try store.read { try $0.trainingDeadlines(on: day("2026-12-05")) }
      .first { $0.agent.code == "AG-02" && $0.course.code == "ACCUEIL" }
    #expect((deadline?.post, deadline?.due) == ("TITRES", day("2026-07-15")))
    #expect(throws: Assignment.Refusal.samePost("TITRES")) {
      try store.perform(ChangePost(from: "TITRES", to: held("TITRES", "2026-12-10")), by: signature)
    }
  }

  @Test("an absence has no end until the return, and two never meet")
  func absence() throws {
    let away = Absence(agent: "AG-02", since: day("2026-09-01"))
    try store.perform(RecordAbsence(away), by: signature)
    #expect(try store.read { try $0.trainingDeadlines(on: SampleLabel.today) }.allSatisfy { $0.agent.code != "AG-02" })
    #expect(throws: Absence.Refusal.twice(day("2026-09-01"))) {
      try store.perform(RecordAbsence(Absence(agent: "AG-02", since: day("2026-11-01"))), by: signature)
    }
    #expect(throws: Absence.Refusal.notAway(day("2026-09-01"))) {
      try store.perform(ReturnFromAbsence(agent: "AG-02", on: day("2026-09-01")), by: signature)
    }
    try store.perform(ReturnFromAbsence(agent: "AG-02", on: day("2026-11-02")), by: signature)
    #expect(try history("AG-02").absences == [Absence(agent: "AG-02", since: away.since, until: day("2026-11-01"))])
    #expect(try store.perform(ReturnFromAbsence(agent: "AG-02", on: day("2026-11-02")), by: signature) == nil)
    #expect(throws: Absence.Refusal.endBeforeStart(day("2026-12-01"))) {
      try store.perform(
        RecordAbsence(Absence(agent: "AG-02", since: day("2026-12-01"), until: day("2026-11-30"))), by: signature)
    }
    try store.perform(RecordAbsence(Absence(agent: "AG-02", since: day("2026-11-02"))), by: signature)
  }

  @Test("the end of an absence that is known changes later: while it lasts, or where the absence is named")
  func prolong() throws {
    func back(_ iso: String, since: String? = nil) throws {
      try store.perform(ReturnFromAbsence(agent: "AG-02", since: since.map(day), on: day(iso)), by: signature)
    }
    func away(_ since: String, _ until: String) throws {
      try store.perform(
        RecordAbsence(Absence(agent: "AG-02", since: day(since), until: day(until))), by: signature)
    }
    try away("2026-09-01", "2026-11-30")
    try back("2027-02-01")
    #expect(try history("AG-02").absences.map(\.until) == [day("2027-01-31")])
    try back("2026-11-02")
    #expect(throws: Absence.Refusal.notAway(day("2026-11-16"))) { try back("2026-11-16") }
    try back("2026-11-16", since: "2026-09-01")
    #expect(try history("AG-02").absences.map(\.until) == [day("2026-11-15")])
    try away("2026-12-01", "2026-12-31")
    #expect(throws: Absence.Refusal.twice(day("2026-12-01"))) { try back("2026-12-15", since: "2026-09-01") }
    #expect(throws: Absence.Refusal.notAway(day("2026-12-15"))) { try back("2026-12-15", since: "2026-09-02") }
  }

  @Test("a departure ends posts, absences and tutorings; taking a post later is coming back")
  func depart() throws {
    try store.perform(RecordTutoring(SampleLabel.tutoring), by: signature)
    try store.perform(TakePost(held("TITRES", "2026-12-01")), by: signature)
    try store.perform(RecordAbsence(Absence(agent: "AG-02", since: day("2026-11-01"))), by: signature)
    let last = day("2026-11-20")
    let entry = try store.perform(DepartAgent(agent: "AG-02", on: last), by: signature)
    #expect((entry?.fact, entry?.details) == ("agentDepartedEarly", ["agent": "AG-02", "day": .day(last), "count": 1]))
    let left = try history("AG-02")
    #expect(left.agent.leftOn == last)
    #expect(left.assignments == [held("GUICHET", "2026-01-15", "2026-11-20")])
    #expect(left.absences.map(\.until) == [last])
    #expect(left.tutorings.map(\.until) == [last])
    #expect(throws: Agent.Refusal.alreadyLeft(last)) {
      try store.perform(DepartAgent(agent: "AG-02", on: day("2026-11-24")), by: signature)
    }
    #expect(throws: Assignment.Refusal.leftBefore(last)) {
      try store.perform(TakePost(held("TITRES", "2026-10-01")), by: signature)
    }
    try store.perform(TakePost(held("TITRES", "2026-10-01", "2026-10-31")), by: signature)
    try store.perform(TakePost(held("GUICHET", "2026-11-23")), by: signature)
    #expect(try history("AG-02").agent.leftOn == nil)
  }

  @Test("a departure in the wrong year takes nothing away, and one that is to come lets the agent be")
  func wrongYear() throws {
    try store.perform(RecordTutoring(SampleLabel.tutoring), by: signature)
    let before = try store.contents()
    #expect(throws: Agent.Refusal.tookPostAfter(post: "GUICHET", day("2026-01-15"))) {
      try store.perform(DepartAgent(agent: "AG-02", on: day("2025-11-20")), by: signature)
    }
    #expect(throws: Agent.Refusal.tutoredAfter(course: "ACCUEIL", SampleLabel.tutoring.since)) {
      try store.perform(
        DepartAgent(agent: "AG-01", on: SampleLabel.tutoring.since.adding(days: -1)), by: signature)
    }
    #expect(try store.contents() == before)
    let last = day("2026-12-31")
    let entry = try store.perform(DepartAgent(agent: "AG-02", on: last), by: signature)
    #expect((entry?.fact, entry?.details) == ("agentDeparted", ["agent": "AG-02", "day": .day(last)]))
    #expect(throws: Agent.Refusal.leaves(last)) {
      try store.perform(DepartAgent(agent: "AG-02", on: day("2026-12-15")), by: signature)
    }
    func tutor(until: String) throws {
      try store.perform(
        RecordTutoring(
          Tutoring(agent: "AG-02", course: "FRAUDE", tutor: "AG-01", since: SampleLabel.today, until: day(until))),
        by: signature)
    }
    #expect(throws: Tutoring.Refusal.agentLeft(last)) { try tutor(until: "2027-01-01") }
    try tutor(until: "2026-12-31")
    #expect(throws: Tutoring.Refusal.agentLeft(last)) {
      try store.perform(EndTutoring(agent: "AG-02", course: "FRAUDE", on: day("2027-01-01")), by: signature)
    }
    #expect(throws: Absence.Refusal.afterLeaving(last)) {
      try store.perform(RecordAbsence(Absence(agent: "AG-02", since: day("2027-01-04"))), by: signature)
    }
    try store.perform(RecordAbsence(Absence(agent: "AG-02", since: day("2026-12-01"), until: last)), by: signature)
  }

  @Test("the departure of a tutor ends the tutoring; one who has left cannot be a tutor")
  func tutorLeaves() throws {
    try store.perform(RecordTutoring(SampleLabel.tutoring), by: signature)
    try store.perform(DepartAgent(agent: "AG-01", on: day("2026-11-20")), by: signature)
    #expect(try history("AG-02").tutorings.map(\.until) == [day("2026-11-20")])
    let again = Tutoring(
      agent: "AG-02", course: "FRAUDE", tutor: "AG-01", since: day("2026-11-01"), until: day("2026-11-21"))
    #expect(throws: Tutoring.Refusal.tutorLeft(day("2026-11-20"))) {
      try store.perform(RecordTutoring(again), by: signature)
    }
  }

  @Test("a tutoring says what is shown, and ends earlier or later than it was to")
  func endTutoring() throws {
    let tutoring = Tutoring(
      agent: "AG-02", course: "FRAUDE", tutor: "AG-01", since: day("2026-10-01"), until: day("2026-12-31"),
      subject: "Titres étrangers")
    try store.perform(RecordTutoring(tutoring), by: signature)
    #expect(try history("AG-02").tutorings == [tutoring])
    #expect(throws: Tutoring.Refusal.noneBefore(day("2026-09-30"))) {
      try store.perform(EndTutoring(agent: "AG-02", course: "FRAUDE", on: day("2026-09-30")), by: signature)
    }
    try store.perform(EndTutoring(agent: "AG-02", course: "FRAUDE", on: day("2026-11-01")), by: signature)
    #expect(try history("AG-02").tutorings.map(\.until) == [day("2026-11-01")])
    #expect(
      try store.perform(EndTutoring(agent: "AG-02", course: "FRAUDE", on: day("2026-11-01")), by: signature) == nil)
  }

  @Test("a training that can never count is refused; one before the post that still lasts is not")
  func trainings() throws {
    func record(_ iso: String, _ course: String = "ACCUEIL") throws {
      try store.perform(RecordTraining(Training(agent: "AG-02", course: course, day: day(iso))), by: signature)
    }
    #expect(throws: Training.Refusal.beforeAnyPost(day("2026-01-15"), years: 4)) { try record("2022-01-14") }
    try record("2022-01-15")
    try store.perform(
      ReplaceCourse("FRAUDE", by: Course.Replacement(course: "ACCUEIL", since: day("2026-06-01"))), by: signature)
    #expect(throws: Training.Refusal.replaced(by: "ACCUEIL", day("2026-06-01"))) { try record("2026-06-01", "FRAUDE") }
    try record("2026-05-31", "FRAUDE")
    try store.perform(DepartAgent(agent: "AG-02", on: day("2026-11-01")), by: signature)
    #expect(throws: Training.Refusal.afterLeaving(day("2026-11-01"))) { try record("2026-11-02") }
    try record("2026-11-01")
  }
}
