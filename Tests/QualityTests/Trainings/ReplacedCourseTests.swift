import Quality
import Testing

private let today = day("2026-11-24")

@Suite("Courses that take the place of others")
struct ReplacedCourseTests {
  // A lasts four years; B took its place in 2025, lasts three; C takes that of B in 2027.
  private static let courses = [
    course("A", years: 4, .init(course: "B", since: day("2025-01-01"))),
    course("B", years: 3, .init(course: "C", since: day("2027-01-01"))), course("C", years: 2, nil),
  ]

  private static func course(_ code: String, years: Int, _ replacement: Course.Replacement?) -> Course {
    Course(code: code, title: Wording(code), renewalYears: years, firstWithinMonths: 6, replacement: replacement)
  }

  private static func at(_ iso: String) -> Day { day(iso) }

  private func standings(
    trained: [(String, String)] = [], tutored: String? = nil, since: String = "2020-01-06", on day: Day = today
  ) -> [TrainingStanding] {
    let history = AgentHistory(
      Agent(code: "AG-07", name: "agent 07"),
      assignments: [Assignment(agent: "AG-07", post: "ACC", since: Self.at(since))],
      trainings: trained.map { Training(agent: "AG-07", course: $0.0, day: Self.at($0.1)) },
      tutorings: tutored.map {
        [Tutoring(agent: "AG-07", course: $0, tutor: "AG-01", since: day, until: day.adding(days: 30))]
      } ?? [])
    return TrainingRules(courses: Self.courses, posts: [Post(code: "ACC", title: Wording("accueil"), courses: ["A"])])
      .standings(of: history, on: day)
  }

  @Test(
    "a post that asks for the old one asks for the one in force, and says so of the old",
    arguments: [("2024-12-31", "A"), ("2025-01-01", "B"), ("2026-12-31", "B"), ("2027-01-01", "C")])
  func inForce(on iso: String, asked: String) {
    let standings = standings(on: day(iso))
    #expect(standings.compactMap(\.deadline).map(\.course.code) == [asked])
    let replaced = zip(Self.courses, standings).filter {
      if case .notConcerned(.replaced(let next, _)) = $0.1 { next == $0.0.replacement?.course } else { false }
    }
    #expect(replaced.map(\.0.code) == ["A", "B", "C"].prefix { $0 != asked })
  }

  @Test(
    "a training in the old one counts for as long as it lasts, and no new time is given",
    arguments: [
      ([("A", "2024-03-04")], "2026-11-24", "2028-03-04"), ([("A", "2022-03-01")], "2026-11-24", "2026-03-01"),
      ([], "2026-11-24", "2020-07-06"), ([("A", "2024-03-04"), ("B", "2025-06-02")], "2026-11-24", "2028-06-02"),
      // Followed once it was replaced: it is not the course that is asked for.
      ([("A", "2025-01-01")], "2026-11-24", "2020-07-06"), ([("A", "2024-12-31")], "2026-11-24", "2028-12-31"),
      // Through two replacements.
      ([("A", "2024-03-04")], "2027-02-01", "2028-03-04"),
      ([("A", "2024-03-04"), ("C", "2027-01-15")], "2027-02-01", "2029-01-15"),
    ] as [([(String, String)], String, String)])
  func oldTrainings(trained: [(String, String)], on iso: String, due: String) throws {
    let deadline = try #require(standings(trained: trained, on: day(iso)).compactMap(\.deadline).first)
    #expect(deadline.due.iso == due)
  }

  @Test("a newcomer has the first delay of the course that was in force on taking the post")
  func newcomer() throws {
    let deadline = try #require(standings(since: "2026-09-01").compactMap(\.deadline).first)
    #expect((deadline.course.code, deadline.due.iso) == ("B", "2027-03-01"))
  }

  @Test("a post that asks for the old one and for the new one asks once")
  func bothAsked() throws {
    let history = AgentHistory(
      Agent(code: "AG-07", name: "agent 07"),
      assignments: [Assignment(agent: "AG-07", post: "ACC", since: day("2020-01-06"))])
    let post = Post(code: "ACC", title: Wording("accueil"), courses: ["A", "B"])
    let deadlines = TrainingRules(courses: Self.courses, posts: [post]).standings(of: history, on: today)
      .compactMap(\.deadline)
    #expect(deadlines.map(\.posts) == [["ACC"]])
  }

  @Test("a tutoring in the old one still covers")
  func tutoring() throws {
    let deadline = try #require(standings(tutored: "A").compactMap(\.deadline).first)
    #expect((deadline.course.code, deadline.state(on: today)) == ("B", .tutored))
  }

  @Test(
    "a course cannot take its own place, nor courses each other’s in a circle",
    arguments: [
      ([("A", "B"), ("B", "C")], nil), ([("A", "C"), ("B", "C")], nil), ([("A", "A")], .replacedByItself("A")),
      ([("A", "B"), ("B", "A")], .replacedInCircle(["A", "B", "A"])),
      ([("A", "B"), ("B", "C"), ("C", "B")], .replacedInCircle(["B", "C", "B"])),
      ([("A", "B"), ("B", "B")], .replacedByItself("B")),
    ] as [([(String, String)], Course.Refusal?)])
  func circle(replacements: [(String, String)], refusal: Course.Refusal?) {
    let courses = ["A", "B", "C"].map { code in
      Self.course(
        code, years: 4,
        replacements.first { $0.0 == code }.map { Course.Replacement(course: $0.1, since: day("2026-01-01")) })
    }
    let refused: Course.Refusal?
    do {
      try Course.check(courses)
      refused = nil
    } catch { refused = error }
    #expect(refused == refusal)
  }
}
