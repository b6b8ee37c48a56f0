import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("What was noted of an agent's service is put right")
struct EditPeriodTests {
  let store: QualityStore
  let signature = SampleLabel.signature()

  init() throws { store = try SampleLabel.filledStore() }

  private func day(_ iso: String) -> Day { SampleLabel.day(iso) }
  private func history(_ code: String = "AG-01") throws -> AgentHistory { try store.read { try $0.agentHistory(code) } }

  private func period(_ kind: CareerPeriod.Kind, _ agent: String, _ what: String, _ since: String) throws
    -> CareerPeriod
  {
    try history(agent).period(.init(kind, agent: agent, what: what, since: day(since)))
  }

  @Test("a post taken on another day moves the deadlines with it, and is undone")
  func post() throws {
    let before = try period(.post, "AG-01", "TITRES", "2019-09-01")
    let entry = try store.perform(
      EditPeriod(before, to: before.moved(since: day("2021-09-01"), until: nil)), by: signature)
    #expect(
      entry?.phrase
        == Phrase(
          "fact.periodEdited",
          [
            "agent": "AG-01", "part": .phrase(Phrase("agent.part.post")), "what": " TITRES",
            "day": .day(day("2021-09-01")),
          ]))
    #expect(try history().assignments.map(\.since.iso) == ["2021-09-01"])
    #expect(throws: CareerPeriod.Refusal.notRecorded(before.reference)) {
      try store.perform(EditPeriod(before, to: before.moved(since: day("2022-09-01"), until: nil)), by: signature)
    }
    try store.undo(by: signature)
    #expect(try history().assignments.map(\.since.iso) == ["2019-09-01"])
    #expect(try store.check() == [])
  }

  @Test("the same post twice at once, an end before the beginning, and one after the departure are refused")
  func refused() throws {
    try store.perform(TakePost(Assignment(agent: "AG-01", post: "GUICHET", since: day("2026-01-01"))), by: signature)
    try store.perform(LeavePost(agent: "AG-01", post: "GUICHET", on: day("2026-03-31")), by: signature)
    try store.perform(TakePost(Assignment(agent: "AG-01", post: "GUICHET", since: day("2026-06-01"))), by: signature)
    let first = try period(.post, "AG-01", "GUICHET", "2026-01-01")
    #expect(throws: Assignment.Refusal.twice(post: "GUICHET", day("2026-01-01"))) {
      try store.perform(EditPeriod(first, to: first.moved(since: day("2026-01-01"), until: nil)), by: signature)
    }
    #expect(throws: Assignment.Refusal.endBeforeStart(day("2026-04-01"))) {
      try store.perform(
        EditPeriod(first, to: first.moved(since: day("2026-04-01"), until: day("2026-03-31"))), by: signature)
    }
    try store.perform(DepartAgent(agent: "AG-01", on: day("2026-10-31")), by: signature)
    let last = try period(.post, "AG-01", "GUICHET", "2026-06-01")
    #expect(throws: Assignment.Refusal.leftBefore(day("2026-10-31"))) {
      try store.perform(EditPeriod(last, to: last.moved(since: day("2026-06-01"), until: nil)), by: signature)
    }
  }

  @Test("an absence and a tutoring too; a tutoring keeps an end, and covers no day of another one")
  func others() throws {
    try store.perform(RecordAbsence(Absence(agent: "AG-01", since: day("2026-06-01"))), by: signature)
    let absence = try period(.absence, "AG-01", "", "2026-06-01")
    try store.perform(
      EditPeriod(absence, to: absence.moved(since: day("2026-07-01"), until: day("2026-08-31"))), by: signature)
    #expect(
      try history().absences == [Absence(agent: "AG-01", since: day("2026-07-01"), until: day("2026-08-31"))])
    let tutoring = try period(.tutoring, "AG-02", "ACCUEIL", "2026-09-01")
    #expect(throws: CareerPeriod.Refusal.endMissing) { try tutoring.moved(since: day("2026-09-01"), until: nil) }
    try store.perform(
      EditPeriod(tutoring, to: tutoring.moved(since: day("2026-09-01"), until: day("2026-10-31"))), by: signature)
    let other = Tutoring(
      agent: "AG-02", course: "ACCUEIL", tutor: "AG-01", since: day("2026-10-31"), until: day("2026-11-30"))
    #expect(throws: Tutoring.Refusal.covered(day("2026-09-01"), until: day("2026-10-31"))) {
      try store.perform(RecordTutoring(other), by: signature)
    }
  }

  @Test("what was noted by mistake goes, with what the newcomer was shown in that post, and comes back by undoing")
  func deleting() throws {
    try store.perform(CheckOnboarding(agent: "AG-01", codes: ["BASE"], on: SampleLabel.today), by: signature)
    let post = CareerPeriod.Reference(.post, agent: "AG-01", what: "TITRES", since: day("2019-09-01"))
    try store.perform(DeletePeriod(post), by: signature)
    #expect(try history().assignments == [])
    #expect(try store.fetch(Int.self, "SELECT count(*) FROM onboardingCheck") == 0)
    #expect(throws: CareerPeriod.Refusal.notRecorded(post)) { try store.perform(DeletePeriod(post), by: signature) }
    try store.undo(by: signature)
    #expect(try history().assignments.count == 1)
    #expect(try store.fetch(Int.self, "SELECT count(*) FROM onboardingCheck") == 1)
    let tutoring = CareerPeriod.Reference(.tutoring, agent: "AG-02", what: "ACCUEIL", since: day("2026-09-01"))
    try store.perform(DeletePeriod(tutoring), by: signature)
    #expect(try history("AG-02").tutorings == [])
  }

  @Test("a departure is moved with what ended on it, or never was; nothing begins after it")
  func departure() throws {
    #expect(throws: DepartureCorrection.Refusal.notLeft(agent: "AG-01")) {
      try store.perform(CorrectDeparture(agent: "AG-01", to: nil), by: signature)
    }
    try store.perform(DepartAgent(agent: "AG-01", on: day("2026-11-10")), by: signature)
    #expect(throws: DepartureCorrection.Refusal.activeAfter(day("2024-02-29"))) {
      try store.perform(CorrectDeparture(agent: "AG-01", to: day("2024-02-28")), by: signature)
    }
    let moved = try store.perform(CorrectDeparture(agent: "AG-01", to: day("2026-11-20")), by: signature)
    #expect(moved?.fact == "departureCorrected")
    #expect(try history().agent.leftOn == day("2026-11-20"))
    #expect(try history().assignments.map(\.until) == [day("2026-11-20")])
    let cancelled = try store.perform(CorrectDeparture(agent: "AG-01", to: nil), by: signature)
    #expect(cancelled?.fact == "departureCancelled")
    #expect(try history().agent.leftOn == nil)
    #expect(try history().assignments.map(\.until) == [nil])
    #expect(try store.check() == [])
  }
}
