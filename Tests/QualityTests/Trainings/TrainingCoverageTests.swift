import TestSupport
import Testing

@testable import Quality

@Suite("How many agents are up to date")
struct TrainingCoverageTests {
  private static let today = SampleLabel.today
  private static let courses = [
    Course(code: "FRAUDE", title: Wording("Fraude documentaire"), renewalYears: 4, firstWithinMonths: 6),
    Course(code: "ACCUEIL", title: Wording("Accueil"), renewalYears: 4, firstWithinMonths: 6),
  ]
  private static let posts = [
    Post(code: "TIT", title: Wording("Titres"), courses: ["FRAUDE", "ACCUEIL"]),
    Post(code: "STD", title: Wording("Standard"), courses: ["ACCUEIL"]),
  ]
  private static let rules = TrainingRules(courses: courses, posts: posts)

  /// Each agent with the posts held, the days of the trainings, and whether a tutor stands in.
  private static let staff = [
    history("AG-1", "VAL", "BTI", ["TIT"], ["FRAUDE": "2024-03-01", "ACCUEIL": "2025-02-01"]),
    // Up to date in one of two courses.
    history("AG-2", "VAL", "BTI", ["TIT"], ["FRAUDE": "2024-03-01", "ACCUEIL": "2021-02-01"]),
    history("AG-3", "RIV", nil, ["STD"], ["ACCUEIL": "2022-11-24"]),
    history("AG-4", "RIV", nil, ["STD"], [:], tutored: true),
    history("AG-5", nil, "BAC", ["STD"], [:], since: "2026-10-01"),
    // Both posts ask for the reception course.
    history("AG-6", nil, "BAC", ["STD", "TIT"], ["FRAUDE": "2019-03-01", "ACCUEIL": "2025-02-01"]),
    // Asked for nothing.
    history("AG-7", "VAL", "BTI", [], [:]),
  ]

  private static func history(
    _ code: String, _ site: String?, _ bureau: String?, _ posts: [String], _ trainings: [String: String],
    since: String = "2015-01-05", tutored: Bool = false
  ) -> AgentHistory {
    AgentHistory(
      Agent(code: code, name: code, bureau: bureau, site: site),
      assignments: posts.map { Assignment(agent: code, post: $0, since: SampleLabel.day(since)) },
      trainings: trainings.map { Training(agent: code, course: $0, day: SampleLabel.day($1)) },
      tutorings: tutored
        ? [
          Tutoring(
            agent: code, course: "ACCUEIL", tutor: "AG-1", since: SampleLabel.day("2026-09-01"),
            until: SampleLabel.day("2026-12-31"))
        ] : [])
  }

  private static let deadlines = staff.flatMap { rules.standings(of: $0, on: today).compactMap(\.deadline) }

  @Test(
    "an agent counts once, and as up to date only with every course",
    arguments: [
      (.everyone, [2, 1, 1, 2]), (.site("VAL"), [1, 0, 0, 1]), (.site("RIV"), [1, 0, 1, 0]),
      (.site(nil), [0, 1, 0, 1]), (.bureau("BTI"), [1, 0, 0, 1]), (.bureau(nil), [1, 0, 1, 0]),
      // The post looks at its own courses: AG-6 is late in the other one.
      (.post("STD"), [2, 1, 1, 0]), (.post("TIT"), [1, 0, 0, 2]), (.course("FRAUDE"), [2, 0, 0, 1]),
      (.course("ACCUEIL"), [3, 1, 1, 1]), (.site("ALE"), [0, 0, 0, 0]),
    ] as [(TrainingScope, [Int])])
  func counts(scope: TrainingScope, expected: [Int]) {
    let coverage = Self.deadlines.coverage(of: scope, on: Self.today)
    #expect([coverage.trained, coverage.firstExpected, coverage.tutored, coverage.late] == expected)
    #expect(coverage.assigned == expected.reduce(0, +))
  }

  @Test("a share is not rounded, and of nobody there is none")
  func share() throws {
    let share = try #require(Self.deadlines.coverage(of: .everyone, on: Self.today).share)
    #expect(abs(share - 100.0 / 3) < 1e-9)
    #expect(TrainingCoverage(of: [TrainingDeadline](), on: Self.today).share == nil)
  }

  @Test(
    "the count is the indicator’s that looks at the same courses",
    arguments: [["FRAUDE"], ["ACCUEIL"], ["FRAUDE", "ACCUEIL"]], ["2026-11-24", "2026-09-30", "2027-02-28"])
  func agrees(courses: [String], day: String) {
    let day = SampleLabel.day(day)
    let items = TrainedAgents(courses: courses, rules: Self.rules, staff: Self.staff)
      .items(in: Period(.quarterly, containing: day), until: day)
    let deadlines = Self.staff.flatMap { Self.rules.standings(of: $0, on: day).compactMap(\.deadline) }
      .filter { courses.contains($0.course.code) }
    let coverage = TrainingCoverage(of: deadlines, on: day)
    #expect(coverage == TrainingCoverage(of: items))
    #expect(DerivedFigure(site: nil, items: items).figure.value(in: .percent) == coverage.share)
  }
}
