import Quality
import Testing

private let today = day("2026-11-24")

@Suite("Deadlines of a year to come")
struct ProjectedDeadlinesTests {
  // STD asks for RAPIDE from July 2027 on; OLD is replaced by NEW in June 2027.
  private static let rules = TrainingRules(
    courses: [
      course("ACCUEIL"), course("RAPIDE"), course("OLD", .init(course: "NEW", since: day("2027-06-01"))),
      course("NEW"),
    ],
    posts: [
      Post(code: "ACC", title: Wording("accueil"), courses: ["ACCUEIL"]),
      Post(
        code: "STD", title: Wording("standard"),
        requirements: [Requirement(course: "RAPIDE", since: day("2027-07-01"), firstWithinMonths: 2)]),
      Post(code: "TIT", title: Wording("titres"), courses: ["OLD"]),
    ])

  private static func course(_ code: String, _ replacement: Course.Replacement? = nil) -> Course {
    Course(code: code, title: Wording(code), renewalYears: 4, firstWithinMonths: 6, replacement: replacement)
  }

  private func due(
    _ posts: [(String, String, String?)], trained: (String, String)? = nil, away: (String, String)? = nil,
    left: String? = nil, in year: Int = 2027
  ) throws -> [String] {
    let history = AgentHistory(
      Agent(code: "AG-07", name: "agent 07", leftOn: left.map(day)),
      assignments: posts.map {
        Assignment(agent: "AG-07", post: $0.0, since: day($0.1), until: $0.2.map(day))
      },
      absences: away.map { [Absence(agent: "AG-07", since: day($0.0), until: day($0.1))] } ?? [],
      trainings: trained.map { [Training(agent: "AG-07", course: $0.0, day: day($0.1))] } ?? [])
    let period = try #require(Period(.yearly, year: year))
    return Self.rules.deadlines(of: [history], in: period, on: today).map { "\($0.course.code) \($0.due)" }
  }

  @Test("are those of posts that last until they are due, and of posts that are taken in the year")
  func posts() throws {
    let trained = ("ACCUEIL", "2023-10-01")
    #expect(try due([("ACC", "2020-01-06", nil)], trained: trained) == ["ACCUEIL 2027-10-01"])
    #expect(try due([("ACC", "2020-01-06", "2027-09-30")], trained: trained) == [])
    #expect(try due([("ACC", "2020-01-06", "2027-10-01")], trained: trained) == ["ACCUEIL 2027-10-01"])
    // Late, but the post ends before the year.
    #expect(try due([("ACC", "2020-01-06", "2026-12-31")]) == [])
    #expect(try due([("ACC", "2020-01-06", "2027-01-01")]) == ["ACCUEIL 2020-07-06"])
    #expect(try due([("ACC", "2027-03-01", nil)]) == ["ACCUEIL 2027-09-01"])
    #expect(try due([("ACC", "2027-03-01", "2027-08-31")]) == [])
    #expect(try due([("ACC", "2026-12-01", nil)], in: 2026) == ["ACCUEIL 2027-06-01"])
  }

  @Test("are those of courses that are asked for in the middle of the year, each course that is replaced once")
  func courses() throws {
    #expect(try due([("STD", "2020-01-06", nil)]) == ["RAPIDE 2027-09-01"])
    #expect(try due([("STD", "2020-01-06", nil)], in: 2026) == [])
    let titles = [("TIT", "2020-01-06", nil)] as [(String, String, String?)]
    #expect(try due(titles, trained: ("OLD", "2023-03-01")) == ["OLD 2027-03-01"])
    #expect(try due(titles, trained: ("OLD", "2023-09-01")) == ["NEW 2027-09-01"])
    #expect(try due(titles) == ["OLD 2020-07-06"])
  }

  @Test("are put off by an absence that ends in the year, and end with the agent’s work")
  func absent() throws {
    let (held, trained) = ([("ACC", "2020-01-06", nil)] as [(String, String, String?)], ("ACCUEIL", "2022-12-15"))
    #expect(try due(held, trained: trained, away: ("2026-11-02", "2027-02-28")) == ["ACCUEIL 2027-09-01"])
    #expect(try due(held, left: "2026-12-31") == [])
    #expect(try due(held, left: "2026-12-31", in: 2026) == ["ACCUEIL 2020-07-06"])
  }
}
