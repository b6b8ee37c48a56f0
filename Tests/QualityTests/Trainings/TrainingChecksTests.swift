import Quality
import Testing

@Suite("What agents cannot have followed")
struct TrainingChecksTests {
  // FRAUDE2 takes the place of FRAUDE in June 2026; TIT asks for it, every two years.
  private static let rules = TrainingRules(
    courses: [
      Course(
        code: "FRAUDE", title: Wording("Fraude"), renewalYears: 2, firstWithinMonths: 6,
        replacement: .init(course: "FRAUDE2", since: day("2026-06-01"))),
      Course(code: "FRAUDE2", title: Wording("Fraude 2"), renewalYears: 2, firstWithinMonths: 6),
    ], posts: [Post(code: "TIT", title: Wording("titres"), courses: ["FRAUDE"])])

  private static let staff = [
    history("AG-01", since: "2020-01-06"), history("AG-02", since: "2020-01-06", left: "2026-03-31"),
    history("AG-03", since: "2026-09-01"), history("AG-04", since: "2026-10-01"), history("AG-05", since: nil),
    history("AG-06", since: "2020-01-06", left: "2026-02-28"),
  ]

  private static func history(_ code: String, since: String?, left: String? = nil) -> AgentHistory {
    AgentHistory(
      Agent(code: code, name: code, leftOn: left.map(day)),
      assignments: since.map { [Assignment(agent: code, post: "TIT", since: day($0))] } ?? [])
  }

  @Test(
    "all those of whom the same is wrong are named at once",
    arguments: [
      (["AG-01", "AG-02", "AG-05"], "FRAUDE", "2026-03-31", nil),
      (["AG-01", "AG-02"], "FRAUDE", "2026-04-01", .afterLeaving(day("2026-04-01"), agents: ["AG-02"])),
      (
        ["AG-06", "AG-01", "AG-02"], "FRAUDE", "2026-04-01",
        .afterLeaving(day("2026-04-01"), agents: ["AG-02", "AG-06"])
      ),
      (["AG-01"], "FRAUDE", "2026-05-31", nil),
      (["AG-01", "AG-05"], "FRAUDE", "2026-06-01", .replaced(by: "FRAUDE2", day("2026-06-01"))),
      (["AG-01"], "FRAUDE2", "2026-06-01", nil), (["AG-03"], "FRAUDE", "2024-09-01", nil),
      (
        ["AG-01", "AG-04", "AG-03"], "FRAUDE", "2024-08-31",
        .beforeAnyPost(day("2024-08-31"), agents: ["AG-03", "AG-04"])
      ),
      (["AG-01", "AG-09"], "FRAUDE2", "2026-11-24", nil),
      (["AG-01"], "FRAUDE2", "2026-11-25", .notYet(day("2026-11-25"))),
    ] as [([String], String, String, TrainingSession.Refusal?)])
  func check(agents: [String], course: String, on iso: String, refusal: TrainingSession.Refusal?) {
    let trainings = agents.map { Training(agent: $0, course: course, day: day(iso)) }
    let refused: TrainingSession.Refusal?
    do {
      try trainings.check(of: Self.staff, under: Self.rules, today: day("2026-11-24"))
      refused = nil
    } catch { refused = error }
    #expect(refused == refusal)
  }

  @Test("an edit of a session looks at those who are added, and at everybody on another day or in another course")
  func edited() {
    let before = TrainingSession(code: "S-1", course: "FRAUDE", day: day("2026-03-02"), attendees: ["AG-01", "AG-02"])
    var after = before
    after.attendees = ["AG-01", "AG-03"]
    #expect(after.newTrainings(since: before).map(\.agent) == ["AG-03"])
    #expect(after.newTrainings(since: nil).map(\.agent) == ["AG-01", "AG-03"])
    after.day = day("2026-03-03")
    #expect(after.newTrainings(since: before).map(\.agent) == ["AG-01", "AG-03"])
  }
}
