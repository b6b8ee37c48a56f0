import Quality
import Testing

@Suite("Agents")
struct AgentTests {
  @Test(
    "a post is held from its first to its last day, or until further notice",
    arguments: [
      ("2026-01-05", "2026-06-30", "2026-01-04", false), ("2026-01-05", "2026-06-30", "2026-01-05", true),
      ("2026-01-05", "2026-06-30", "2026-06-30", true), ("2026-01-05", "2026-06-30", "2026-07-01", false),
      ("2026-01-05", nil, "2099-01-01", true), ("2026-01-05", nil, "2026-01-04", false),
    ] as [(String, String?, String, Bool)])
  func holds(since: String, until: String?, on: String, isHeld: Bool) {
    let assignment = Assignment(agent: "AG-07", post: "ACC", since: day(since), until: until.map(day))
    #expect(assignment.holds(on: day(on)) == isHeld)
  }
}
