import Quality
import TestSupport
import Testing

@Suite("What cannot be recorded of agents and trainings")
struct TrainingRefusalsTests {
  private let day = SampleLabel.day("2026-03-10")

  private func post(_ code: String, from since: Day, to until: Day? = nil) -> Assignment {
    Assignment(agent: "AG-01", post: code, since: since, until: until)
  }

  @Test("posts may follow each other, overlap, or last one day; none ends before it begins or comes twice")
  func assignments() throws {
    try Assignment.check([post("GUICHET", from: day, to: day), post("GUICHET", from: day.adding(days: 1))])
    try Assignment.check([post("GUICHET", from: day), post("TITRES", from: day)])
    #expect(throws: Assignment.Refusal.endBeforeStart(day)) {
      try Assignment.check([post("GUICHET", from: day, to: day.adding(days: -1))])
    }
    #expect(throws: Assignment.Refusal.twice(post: "GUICHET", day)) {
      try Assignment.check([post("GUICHET", from: day, to: day), post("GUICHET", from: day)])
    }
  }

  @Test("a training counts from the day it was followed", arguments: [(-1, true), (0, true), (1, false)])
  func training(daysFromToday: Int, isPossible: Bool) {
    let training = Training(agent: "AG-01", course: "FRAUDE", day: day.adding(days: daysFromToday))
    #expect((try? training.check(today: day)) != nil ? isPossible : !isPossible)
  }

  @Test("a tutoring may last one day, but needs somebody else")
  func tutoring() throws {
    try Tutoring(agent: "AG-01", course: "FRAUDE", tutor: "AG-02", since: day, until: day).check()
    #expect(throws: Tutoring.Refusal.tutorIsAgent) {
      try Tutoring(agent: "AG-01", course: "FRAUDE", tutor: "AG-01", since: day, until: day).check()
    }
    #expect(throws: Tutoring.Refusal.endBeforeStart(day)) {
      try Tutoring(agent: "AG-01", course: "FRAUDE", tutor: "AG-02", since: day, until: day.adding(days: -1)).check()
    }
  }

  @Test(
    "a departure comes after all that was recorded and has begun; what is still to come may fall away",
    arguments: [
      ("2026-10-20", nil), ("2026-10-19", .trainedAfter(course: "FRAUDE", SampleLabel.day("2026-10-20"))),
      ("2026-12-15", nil), ("2026-12-31", nil),
    ] as [(String, Agent.Refusal?)])
  func departure(on iso: String, refusal: Agent.Refusal?) {
    let history = AgentHistory(
      Agent(code: "AG-01", name: "Dominique Noël"), assignments: [post("GUICHET", from: day)],
      trainings: [Training(agent: "AG-01", course: "FRAUDE", day: SampleLabel.day("2026-10-20"))])
    #expect(refused(history, on: iso) == refusal)
  }

  @Test(
    "posts, tutorings and absences that have begun hold a departure back",
    arguments: [
      ("2026-11-24", true), ("2026-11-23", false), ("2026-03-10", false),
    ])
  func begun(on iso: String, isPossible: Bool) {
    let (agent, since) = (Agent(code: "AG-01", name: "Dominique Noël"), SampleLabel.today)
    let old = post("GUICHET", from: day)
    let tutoring = Tutoring(
      agent: "AG-01", course: "FRAUDE", tutor: "AG-02", since: since, until: since.adding(days: 9))
    let given = Tutoring(agent: "AG-02", course: "FRAUDE", tutor: "AG-01", since: since, until: since)
    func check(_ history: AgentHistory, giving: [Tutoring] = [], _ refusal: Agent.Refusal) {
      #expect(refused(history, giving: giving, on: iso) == (isPossible ? nil : refusal))
    }
    check(
      AgentHistory(agent, assignments: [old, post("TITRES", from: since)]), .tookPostAfter(post: "TITRES", since))
    check(AgentHistory(agent, assignments: [old], tutorings: [tutoring]), .tutoredAfter(course: "FRAUDE", since))
    check(AgentHistory(agent, assignments: [old]), giving: [given], .tutoredAfter(course: "FRAUDE", since))
    check(
      AgentHistory(agent, assignments: [old], absences: [Absence(agent: "AG-01", since: since)]), .awayAfter(since))
    #expect(refused(AgentHistory(agent, assignments: [post("TITRES", from: since.adding(days: 1))]), on: iso) == nil)
  }

  @Test("a second departure is refused, past or to come", arguments: [("2026-11-23", true), ("2026-11-24", false)])
  func twice(iso: String, hasLeft: Bool) {
    let left = SampleLabel.day(iso)
    let history = AgentHistory(Agent(code: "AG-01", name: "Dominique Noël", leftOn: left), assignments: [])
    #expect(refused(history, on: "2026-12-31") == (hasLeft ? .alreadyLeft(left) : .leaves(left)))
  }

  private func refused(_ history: AgentHistory, giving: [Tutoring] = [], on iso: String) -> Agent.Refusal? {
    do {
      try history.checkDeparture(on: SampleLabel.day(iso), giving: giving, today: SampleLabel.today)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "nobody is tutored, tutors, or is away after the last day of work",
    arguments: [(0, true), (-1, false), (1, true)])
  func afterLeaving(days: Int, isPossible: Bool) {
    let left = day.adding(days: days)
    let (here, leaving) = (Agent(code: "AG-01", name: "A"), Agent(code: "AG-02", name: "B", leftOn: left))
    let tutoring = Tutoring(agent: "AG-01", course: "FRAUDE", tutor: "AG-02", since: day, until: day)
    #expect(((try? tutoring.check(of: leaving, by: here)) != nil) == isPossible)
    #expect(((try? tutoring.check(of: here, by: leaving)) != nil) == isPossible)
    for until in [day, nil] {
      let absence = Absence(agent: "AG-02", since: day, until: until)
      #expect(((try? absence.check(among: [], leaving: left)) != nil) == isPossible)
    }
  }
}
