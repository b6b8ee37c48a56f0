import Quality
import Testing

private let today = day("2026-11-24")
private let held = TrainingSession(code: "S-2", course: "ACCUEIL", day: today, attendees: ["AG-02", "AG-01", "AG-03"])

private func training(_ agent: String, on day: Day = today, session: String? = nil) -> Training {
  Training(agent: agent, course: "ACCUEIL", day: day, session: session)
}

@Suite("A training session")
struct TrainingSessionTests {
  typealias Refusal = TrainingSession.Refusal

  @Test("has a course, a day that has come, and somebody who was there")
  func check() {
    func check(_ change: (inout TrainingSession) -> Void) throws {
      var session = held
      change(&session)
      try session.check(among: [], today: today)
    }
    expect(nil as Refusal?) { try check { _ in } }
    expect(Refusal.courseMissing) { try check { $0.course = "" } }
    expect(Refusal.attendeesMissing) { try check { $0.attendees = [] } }
    expect(Refusal.notYet(day("2026-11-25"))) { try check { $0.day = day("2026-11-25") } }
  }

  @Test("names at once all who have that course on that day already, but for those who have it through the session")
  func alreadyRecorded() {
    let others = [
      training("AG-03"), training("AG-01", session: "S-1"), training("AG-02", session: "S-2"), training("AG-09"),
      training("AG-02", on: day("2026-11-23")), Training(agent: "AG-02", course: "FRAUDE", day: today),
    ]
    expect(Refusal.alreadyRecorded(today, agents: ["AG-01", "AG-03"])) {
      try held.check(among: others, today: today)
    }
    // One that is new has no trainings of its own yet.
    let new = TrainingSession(course: "ACCUEIL", day: today, attendees: ["AG-02"])
    expect(Refusal.alreadyRecorded(today, agents: ["AG-02"])) { try new.check(among: others, today: today) }
    expect(nil as Refusal?) { try new.check(among: [training("AG-02", on: day("2026-11-23"))], today: today) }
  }

  @Test("is what each of those who were there followed")
  func trainings() {
    #expect(
      held.trainings == [
        training("AG-01", session: "S-2"), training("AG-02", session: "S-2"), training("AG-03", session: "S-2"),
      ])
  }
}
