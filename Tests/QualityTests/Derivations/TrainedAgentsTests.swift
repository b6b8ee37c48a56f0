import TestSupport
import Testing

@testable import Quality

@Suite("Agents counted as trained")
struct TrainedAgentsTests {
  private static let course = Course(
    code: "ACCUEIL", title: Wording("Accueil"), renewalYears: 4, firstWithinMonths: 6)
  private static let other = Course(
    code: "DIFFICILE", title: Wording("Public difficile"), renewalYears: 4, firstWithinMonths: 6)
  private static let post = Post(code: "ACC", title: Wording("Accueil"), courses: ["ACCUEIL", "DIFFICILE"])

  private func day(_ iso: String) -> Day { SampleLabel.day(iso) }

  private func items(
    since: String, until: String? = nil, trained: [(String, String)] = [], tutored: Bool = false,
    away: (String, String?)? = nil, courses: [Course] = [course], looked: [String]? = nil, in period: String = "2026-Q3"
  ) -> [CountedItem] {
    let held = AgentHistory(
      Agent(code: "AG-1", name: "A", site: "VAL"),
      assignments: [Assignment(agent: "AG-1", post: "ACC", since: day(since), until: until.map(day))],
      absences: away.map { [Absence(agent: "AG-1", since: day($0.0), until: $0.1.map(day))] } ?? [],
      trainings: trained.map { Training(agent: "AG-1", course: $0.0, day: day($0.1)) },
      tutorings: tutored
        ? [
          Tutoring(
            agent: "AG-1", course: "ACCUEIL", tutor: "AG-2", since: day("2026-09-01"), until: day("2026-12-31"))
        ] : [])
    return TrainedAgents(
      courses: looked ?? courses.map(\.code), rules: TrainingRules(courses: courses, posts: [TrainedAgentsTests.post]),
      staff: [held, AgentHistory(Agent(code: "AG-2", name: "B"), assignments: [])]
    ).items(in: SampleLabel.period(period))
  }

  @Test(
    "a training counts for four years, to the day",
    arguments: [
      ("2022-09-29", CountedItem.State.trainingLate, 0.0), ("2022-09-30", .trained, 1), ("2022-10-01", .trained, 1),
      // After the last day of the period: it was not there when it closed.
      ("2026-10-01", .trainingLate, 0),
    ])
  func fourYears(training: String, state: CountedItem.State, numerator: Double) throws {
    let item = try #require(items(since: "2015-01-05", trained: [("ACCUEIL", training)]).first)
    #expect((item.state, item.numerator, item.denominator) == (state, numerator, 1))
    #expect((item.code, item.site) == ("AG-1", "VAL"))
  }

  @Test(
    "a newcomer is assigned and not yet trained, then late",
    arguments: [
      ("2026-09-30", CountedItem.State.firstExpected), ("2026-03-30", .firstExpected), ("2026-03-29", .trainingLate),
    ])
  func newcomer(since: String, state: CountedItem.State) throws {
    let item = try #require(items(since: since).first)
    #expect((item.state, item.numerator, item.denominator, item.day) == (state, 0, 1, nil))
  }

  @Test("one who is tutored is not trained")
  func tutored() throws {
    let item = try #require(items(since: "2015-01-05", tutored: true).first)
    #expect((item.state, item.numerator) == (.tutored, 0))
  }

  @Test("the course that is worst off decides, and tells its day")
  func worst() throws {
    let both = [TrainedAgentsTests.course, TrainedAgentsTests.other]
    let trained = [("ACCUEIL", "2024-05-02"), ("DIFFICILE", "2021-03-01")]
    let item = try #require(items(since: "2015-01-05", trained: trained, courses: both).first)
    #expect((item.state, item.day) == (.trainingLate, day("2021-03-01")))
    let one = try #require(items(since: "2015-01-05", trained: trained).first)
    #expect((one.state, one.day) == (.trained, day("2024-05-02")))
  }

  @Test("nobody is counted before taking the post, or after leaving it")
  func outside() {
    #expect(items(since: "2026-10-01").isEmpty)
    #expect(items(since: "2015-01-05", until: "2026-09-29").isEmpty)
    #expect(items(since: "2015-01-05", until: "2026-09-30").count == 1)
  }

  @Test(
    "one who is away on the last day is not counted; one who is back is, and is trained only while a training lasts",
    arguments: [
      (("2026-08-01", nil), "2024-05-02", nil), (("2026-08-01", "2026-09-30"), "2024-05-02", nil),
      (("2026-10-01", nil), "2024-05-02", .trained), (("2026-06-01", "2026-09-29"), "2024-05-02", .trained),
      (("2026-06-01", "2026-09-29"), "2022-07-01", .firstExpected),
      (("2026-06-01", "2026-09-29"), "2022-05-31", .trainingLate),
    ] as [((String, String?), String, CountedItem.State?)])
  func away(away: (String, String?), trained: String, state: CountedItem.State?) {
    let items = items(since: "2015-01-05", trained: [("ACCUEIL", trained)], away: away)
    #expect(items.map(\.state) == (state.map { [$0] } ?? []))
  }

  @Test("a course that takes the place of one that is looked at is looked at from its day on")
  func replaced() throws {
    let old = Course(
      code: "ACCUEIL", title: Wording("Accueil"), renewalYears: 4, firstWithinMonths: 6,
      replacement: Course.Replacement(course: "NOUVEL", since: day("2026-07-01")))
    let new = Course(code: "NOUVEL", title: Wording("Accueil"), renewalYears: 4, firstWithinMonths: 6)
    func item(_ training: (String, String), in period: String) -> CountedItem? {
      items(since: "2015-01-05", trained: [training], courses: [old, new], looked: ["ACCUEIL"], in: period).first
    }
    let before = try #require(item(("ACCUEIL", "2024-05-02"), in: "2026-Q2"))
    #expect((before.state, before.course) == (.trained, "ACCUEIL"))
    let after = try #require(item(("ACCUEIL", "2024-05-02"), in: "2026-Q3"))
    #expect((after.state, after.course) == (.trained, "NOUVEL"))
    #expect(item(("NOUVEL", "2026-09-10"), in: "2026-Q3")?.state == .trained)
  }
}
