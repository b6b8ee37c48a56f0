import Quality
import Testing

@Suite("What has a date")
struct DeadlineTests {
  private let today = day("2026-11-24")

  private func deadline(_ kind: Deadline.Kind, _ code: String, _ iso: String, end: String? = nil) -> Deadline {
    Deadline(kind, code, .titled(Wording("X")), day: day(iso), end: end.map(day))
  }

  @Test(
    "what must be done is late from the day after; what takes place never is",
    arguments: [
      (.action, "2026-11-23", true), (.action, "2026-11-24", false), (.figures, "2026-11-20", true),
      (.meeting, "2026-11-23", false), (.planned, "2026-11-01", false), (.deviation, "2026-11-01", false),
      (.tutoring, "2026-11-01", false), (.obligation, "2026-01-01", true),
    ] as [(Deadline.Kind, String, Bool)])
  func late(kind: Deadline.Kind, iso: String, isLate: Bool) {
    let deadline = deadline(kind, "X", iso)
    #expect(deadline.isLate(on: today) == isLate)
    #expect((deadline.stage(on: today) == .late) == isLate)
  }

  @Test(
    "an agenda of some days has what is in them, what is late, and what lasts into them",
    arguments: [
      (.action, "2020-01-01", nil, true), (.meeting, "2020-01-01", nil, false), (.meeting, "2026-11-17", nil, true),
      (.meeting, "2026-11-16", nil, false), (.meeting, "2026-11-16", "2026-11-17", true),
      (.action, "2026-12-24", nil, true), (.action, "2026-12-25", nil, false),
    ] as [(Deadline.Kind, String, String?, Bool)])
  func days(kind: Deadline.Kind, iso: String, end: String?, belongs: Bool) {
    let days = day("2026-11-17")...day("2026-12-24")
    #expect(deadline(kind, "X", iso, end: end).belongs(to: days, on: today) == belongs)
  }

  @Test("what is late comes first, then one day after the other")
  func order() {
    let all = [
      deadline(.action, "A-2", "2026-12-01"), deadline(.meeting, "G-1", "2026-11-20"),
      deadline(.action, "A-1", "2026-11-23"), deadline(.review, "DOC-1", "2026-12-01"),
      deadline(.action, "A-3", "2025-01-01"),
    ]
    let agenda = all.agenda(
      of: day("2026-11-01")...day("2026-12-31"), on: today, among: KnownPeople(agents: [], bureaux: []))
    #expect(agenda.map(\.code) == ["A-3", "A-1", "G-1", "A-2", "DOC-1"])
  }

  @Test("each is told from all others, and stays the same when its day moves")
  func identity() {
    #expect(deadline(.action, "A-1", "2026-12-01").id == deadline(.action, "A-1", "2027-01-01").id)
    #expect(deadline(.firstTraining, "AG-1", "2026-12-01").id == deadline(.training, "AG-1", "2030-12-01").id)
    #expect(deadline(.tutoring, "AG-1", "2026-12-01").id != deadline(.training, "AG-1", "2026-12-01").id)
    let steps = ["1", "2"].map { Deadline(.step, "A-1", part: $0, .titled(Wording("X")), day: today) }
    #expect(steps.map(\.id) == ["step A-1 1", "step A-1 2"])
  }

  @Test("an agent named in words is that agent, and the bureau is the agent’s where the thing has none")
  func people() {
    let people = KnownPeople(
      agents: [Agent(code: "AG-1", name: "Léa Roy", bureau: "BAC")],
      bureaux: [Bureau(code: "BAC", name: "Accueil"), Bureau(code: "BRE", name: "Réglementation")])
    func told(to person: Owner, bureau: String? = nil) -> Deadline? {
      let deadline = Deadline(
        .action, "A-1", .titled(Wording("X")), to: person, contributors: ["lea roy"], bureau: bureau, day: today)
      return [deadline].agenda(of: today...today, on: today, among: people).first
    }
    let lea = Owner.agent(code: "AG-1", name: "Léa Roy")
    #expect(told(to: "Léa Roy")?.person == lea)
    #expect(told(to: "X")?.contributors == [lea])
    #expect(told(to: "Léa Roy")?.bureau == "BAC")
    #expect(told(to: "Léa Roy", bureau: "BRE")?.bureau == "BRE")
    #expect(told(to: "bre")?.bureau == "BRE")
    #expect(told(to: "le prestataire")?.bureau == nil)
  }
}
