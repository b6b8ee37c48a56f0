import Quality
import TestSupport
import Testing

@Suite("A time in an agent's service")
struct CareerPeriodTests {
  private let since = SampleLabel.day("2026-09-01")
  private let until = SampleLabel.day("2026-12-31")

  private var tutoring: Tutoring {
    Tutoring(agent: "AG-02", course: "ACCUEIL", tutor: "AG-01", since: since, until: until, subject: "guichet")
  }

  @Test("keeps all but its days when they are put right")
  func moved() throws {
    let day = SampleLabel.day("2026-10-01")
    let moved = try CareerPeriod.tutoring(tutoring).moved(since: day, until: until)
    #expect(
      moved
        == .tutoring(
          Tutoring(agent: "AG-02", course: "ACCUEIL", tutor: "AG-01", since: day, until: until, subject: "guichet")))
    #expect(throws: CareerPeriod.Refusal.endMissing) {
      try CareerPeriod.tutoring(tutoring).moved(since: day, until: nil)
    }
    let post = CareerPeriod.post(Assignment(agent: "AG-02", post: "ACC", since: since))
    #expect(try post.moved(since: day, until: nil).reference == .init(.post, agent: "AG-02", what: "ACC", since: day))
  }

  @Test(
    "two tutorings of one course never cover the same day",
    arguments: [
      ("2026-08-01", "2026-08-31", true), ("2026-08-01", "2026-09-01", false), ("2026-12-31", "2027-01-31", false),
      ("2027-01-01", "2027-01-31", true), ("2026-10-01", "2026-10-02", false),
    ])
  func overlapping(since: String, until: String, isFree: Bool) {
    var other = Tutoring(
      agent: "AG-02", course: "ACCUEIL", tutor: "AG-03", since: SampleLabel.day(since), until: SampleLabel.day(until))
    #expect((try? other.check(among: [tutoring])) == nil ? !isFree : isFree)
    other = Tutoring(
      agent: "AG-02", course: "FRAUDE", tutor: "AG-03", since: SampleLabel.day(since), until: SampleLabel.day(until))
    #expect(throws: Never.self) { try other.check(among: [tutoring]) }
  }

  @Test("a departure is not moved before what was followed or begun")
  func departure() {
    let agent = Agent(code: "AG-01", name: "Dominique Noël", leftOn: until)
    let history = AgentHistory(
      agent, assignments: [Assignment(agent: "AG-01", post: "ACC", since: since, until: until)],
      trainings: [])
    #expect(throws: DepartureCorrection.Refusal.activeAfter(since)) {
      try DepartureCorrection.check(history, to: since.adding(days: -1))
    }
    #expect(throws: Never.self) { try DepartureCorrection.check(history, to: since) }
    #expect(throws: Never.self) { try DepartureCorrection.check(history, to: nil) }
  }
}
