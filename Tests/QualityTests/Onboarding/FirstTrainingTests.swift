import Quality
import Testing

private let today = day("2026-11-24")

@Suite("What whoever takes a post is asked to follow")
struct FirstTrainingTests {
  // OLD is replaced by NEW in 2026; LATE is asked for since October, with two months for the first time.
  private static let courses = [
    Course(
      code: "OLD", title: Wording("Ancienne"), renewalYears: 4, firstWithinMonths: 6,
      replacement: .init(course: "NEW", since: day("2026-06-01"))),
    Course(code: "NEW", title: Wording("Nouvelle"), renewalYears: 4, firstWithinMonths: 3),
    Course(code: "LATE", title: Wording("Tard venue"), renewalYears: 4, firstWithinMonths: 6),
  ]
  private static let post = Post(
    code: "ACC", title: Wording("accueil"),
    requirements: [
      Requirement(course: "OLD"), Requirement(course: "LATE", since: day("2026-10-01"), firstWithinMonths: 2),
    ])

  private func asked(
    since: String, trained: [(String, String)] = [], away: (String, String)? = nil, on today: Day = today
  ) -> [String] {
    let history = AgentHistory(
      Agent(code: "AG-07", name: "agent 07"),
      assignments: [Assignment(agent: "AG-07", post: "ACC", since: day(since))],
      absences: away.map { [Absence(agent: "AG-07", since: day($0.0), until: day($0.1))] } ?? [],
      trainings: trained.map { Training(agent: "AG-07", course: $0.0, day: day($0.1)) })
    return TrainingRules(courses: Self.courses, posts: [Self.post])
      .firstTrainings(of: history, in: "ACC", since: day(since), on: today)
      .map { "\($0.course.code) \($0.due) \($0.doneOn?.iso ?? "—")" }
  }

  @Test(
    "is due as the rules of trainings say, also in a post that is still to be taken",
    arguments: [
      ("2026-09-01", ["NEW 2026-12-01 —", "LATE 2026-12-01 —"]),
      // Asked for by the old course when the post was taken, and more than six months before LATE.
      ("2026-03-02", ["NEW 2026-09-02 —"]), ("2027-01-04", ["NEW 2027-04-04 —", "LATE 2027-03-04 —"]),
    ])
  func due(since: String, expected: [String]) {
    #expect(asked(since: since) == expected)
  }

  @Test(
    "is done by any training since the post was taken, or that still lasted then; running out takes nothing back",
    arguments: [
      ("2026-03-02", [("NEW", "2026-07-01")], "2026-11-24", "NEW 2026-09-02 2026-07-01"),
      ("2026-03-02", [("OLD", "2026-05-01")], "2026-11-24", "NEW 2026-09-02 2026-05-01"),
      ("2026-03-02", [("OLD", "2026-05-01")], "2035-11-24", "NEW 2026-09-02 2026-05-01"),
      ("2026-03-02", [("OLD", "2022-03-02")], "2026-11-24", "NEW 2026-09-02 2022-03-02"),
      ("2026-03-02", [("OLD", "2022-03-01")], "2026-11-24", "NEW 2026-09-02 —"),
      ("2026-03-02", [("OLD", "2022-03-01"), ("NEW", "2026-11-02")], "2026-11-24", "NEW 2026-09-02 2026-11-02"),
      ("2026-03-02", [("LATE", "2026-05-01")], "2026-11-24", "NEW 2026-09-02 —"),
      ("2027-01-04", [("OLD", "2024-05-02")], "2026-11-24", "NEW 2027-04-04 2024-05-02"),
    ] as [(String, [(String, String)], String, String)])
  func done(since: String, trained: [(String, String)], on iso: String, expected: String) {
    #expect(asked(since: since, trained: trained, on: day(iso)).first == expected)
  }

  @Test("stays on the list of somebody who is away, and is put off by the absence")
  func away() {
    #expect(asked(since: "2026-03-02", away: ("2026-11-01", "2026-12-31")) == ["NEW 2026-09-02 —"])
    #expect(asked(since: "2026-03-02", away: ("2026-08-01", "2026-10-31")) == ["NEW 2027-05-01 —"])
  }
}
