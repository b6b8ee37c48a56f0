import Quality
import Testing

private let today = day("2026-11-24")
private let course = Course(code: "ACCUEIL", title: Wording("Accueil"), renewalYears: 4, firstWithinMonths: 6)
private let agent = Agent(code: "AG-07", name: "agent 07", site: "VAL")
private let seat = TrainingSeat(agent: "AG-07", course: "ACCUEIL")

private func needs(
  of year: Int, due: String?, request: TrainingRequest? = nil, trained: String? = nil, tutoredUntil: String? = nil,
  left: String? = nil
) -> YearlyNeeds {
  let agent = Agent(code: "AG-07", name: "agent 07", site: "VAL", leftOn: left.map(day))
  return YearlyNeeds(
    of: year, on: today,
    deadlines: due.map {
      [
        TrainingDeadline(
          agent: agent, course: course, post: "ACC", last: nil, basis: .asked(day($0), months: 0), tutoring: nil)
      ]
    } ?? [],
    requests: request.map { [$0] } ?? [],
    trainings: trained.map { [Training(agent: "AG-07", course: "ACCUEIL", day: day($0))] } ?? [],
    tutorings: tutoredUntil.map {
      [Tutoring(agent: "AG-07", course: "ACCUEIL", tutor: "AG-01", since: day("2026-11-01"), until: day($0))]
    } ?? [], agents: [agent],
    under: TrainingRules(courses: [course], posts: []))
}

private func asked(
  in year: Int = 2027, quarter: Int? = nil, _ answer: TrainingRequest.Answer = .awaited
) -> TrainingRequest {
  TrainingRequest(seat, year: year, quarter: quarter, requestedOn: day("2026-10-01"), answer: answer)
}

@Suite("The needs of a year")
struct YearlyNeedsTests {
  @Test(
    "are the deadlines that fall in it, in their quarter, and what is late in the first quarter that is not over",
    arguments: [
      ("2027-01-01", 2027, 1), ("2027-05-12", 2027, 2), ("2027-12-31", 2027, 4), ("2028-01-01", 2027, nil),
      ("2026-12-15", 2027, nil), ("2026-12-15", 2026, 4), ("2026-11-24", 2027, nil), ("2026-11-23", 2027, 1),
      ("2026-02-03", 2026, 4), ("2024-02-03", 2026, 4), ("2024-02-03", 2027, 1), ("2024-02-03", 2028, nil),
      ("2024-02-03", 2025, nil), ("2025-05-03", 2025, 2), ("2027-05-12", 2026, nil),
    ] as [(String, Int, Int?)])
  func quarters(due: String, year: Int, quarter: Int?) {
    #expect(needs(of: year, due: due).needs.map(\.quarter) == (quarter.map { [$0] } ?? []))
  }

  @Test(
    "are told in the quarter they are scheduled for, else in the one that was asked for",
    arguments: [
      (asked(), 2), (asked(quarter: 3), 3),
      (asked(quarter: 3, .scheduled(for: day("2027-10-05"), place: "")), 4),
      (asked(quarter: 3, .scheduled(for: day("2026-12-05"), place: "")), 3),
      (asked(.refused(on: today, reason: "complet")), 2),
    ] as [(TrainingRequest, Int)])
  func askedQuarters(request: TrainingRequest, quarter: Int) {
    #expect(needs(of: 2027, due: "2027-05-12", request: request).needs.map(\.quarter) == [quarter])
  }

  @Test(
    "go from what is to be requested to what was followed",
    arguments: [
      (nil, nil, nil, .toRequest), (asked(), nil, nil, .requested),
      (asked(.scheduled(for: day("2026-11-24"), place: "")), nil, nil, .scheduled),
      (asked(.scheduled(for: day("2026-11-23"), place: "")), nil, nil, .toConfirm),
      (asked(.scheduled(for: day("2026-11-23"), place: "")), "2026-11-23", nil, .followed),
      (asked(.refused(on: today, reason: "complet")), nil, nil, .refused),
      (asked(.refused(on: today, reason: "complet")), nil, "2026-11-23", .refused),
      (asked(.refused(on: today, reason: "complet")), nil, "2026-11-24", .tutored),
      (asked(.refused(on: today, reason: "complet")), "2026-11-20", "2026-12-24", .followed),
      (nil, nil, "2026-12-24", .toRequest), (asked(), nil, "2026-12-24", .requested),
    ] as [(TrainingRequest?, String?, String?, TrainingNeed.State)])
  func states(request: TrainingRequest?, trained: String?, tutored: String?, state: TrainingNeed.State) throws {
    let need = try #require(
      needs(of: 2027, due: "2027-05-12", request: request, trained: trained, tutoredUntil: tutored).needs.first)
    #expect(need.state(on: today) == state)
    #expect(need.isOpen == (state != .followed))
  }

  @Test("keep what was asked for before its time, and what no post asks for any more")
  func early() {
    #expect(needs(of: 2027, due: "2030-05-12", request: asked()).needs.map(\.due) == [day("2030-05-12")])
    #expect(needs(of: 2027, due: nil, request: asked(quarter: 2)).needs.map(\.quarter) == [2])
    #expect(needs(of: 2027, due: "2030-05-12").needs.isEmpty)
  }

  @Test("what was followed has no deadline in it any more")
  func followed() throws {
    let need = try #require(needs(of: 2027, due: "2030-11-20", request: asked(), trained: "2026-11-20").needs.first)
    #expect((need.followed, need.due, need.quarter) == (day("2026-11-20"), nil, 1))
  }

  @Test("do not ask twice for a seat that another year has scheduled, but for one it has refused")
  func elsewhere() {
    let scheduled = asked(in: 2026, .scheduled(for: day("2026-12-08"), place: ""))
    #expect(needs(of: 2027, due: "2026-03-01", request: scheduled).needs.isEmpty)
    #expect(needs(of: 2026, due: "2026-03-01", request: scheduled).needs.count == 1)
    let missed = asked(in: 2026, .scheduled(for: day("2026-11-20"), place: ""))
    #expect(needs(of: 2027, due: "2026-03-01", request: missed).needs.count == 1)
    let refused = asked(in: 2026, .refused(on: today, reason: "complet"))
    #expect(needs(of: 2027, due: "2026-03-01", request: refused).needs.map { $0.state(on: today) } == [.toRequest])
  }

  @Test("nobody is trained after leaving, or for a deadline that comes after it")
  func leaving() {
    #expect(needs(of: 2027, due: "2027-05-12", left: "2027-05-11").needs.isEmpty)
    #expect(needs(of: 2027, due: "2027-05-12", left: "2027-05-12").needs.count == 1)
    #expect(needs(of: 2027, due: nil, request: asked(), left: "2026-11-23").needs.isEmpty)
    #expect(needs(of: 2027, due: nil, request: asked(), trained: "2026-11-20", left: "2026-11-23").needs.count == 1)
  }

  @Test(
    "the year that is prepared is the next one from September on",
    arguments: [("2026-08-31", 2026), ("2026-09-01", 2027), ("2026-12-31", 2027), ("2027-01-01", 2027)])
  func prepared(on today: String, year: Int) {
    #expect(YearlyNeeds.prepared(on: day(today)) == year)
  }

  @Test("come by quarter, course, deadline and agent")
  func order() {
    let fraud = Course(code: "FRAUDE", title: Wording("Fraude"), renewalYears: 4, firstWithinMonths: 12)
    let agents = ["AG-01", "AG-02", "AG-03"].map { Agent(code: $0, name: $0) }
    let dues = [
      (0, fraud, "2027-02-01"), (1, course, "2027-05-12"), (2, course, "2027-02-01"), (0, course, "2027-02-01"),
      (1, fraud, "2027-01-09"),
    ]
    let needs = YearlyNeeds(
      of: 2027, on: today,
      deadlines: dues.map {
        TrainingDeadline(
          agent: agents[$0.0], course: $0.1, post: "ACC", last: nil, basis: .asked(day($0.2), months: 0),
          tutoring: nil)
      }, requests: [], trainings: [], tutorings: [], agents: agents,
      under: TrainingRules(courses: [course, fraud], posts: []))
    #expect(
      needs.needs.map { "\($0.quarter) \($0.course.code) \($0.agent.code)" } == [
        "1 ACCUEIL AG-01", "1 ACCUEIL AG-03", "1 FRAUDE AG-02", "1 FRAUDE AG-01", "2 ACCUEIL AG-02",
      ])
  }

  @Test("a course that another replaced is asked for once: what was requested stays, and is met by the other")
  func replaced() {
    let old = Course(
      code: "FRAUDE", title: Wording("Fraude"), renewalYears: 4, firstWithinMonths: 6,
      replacement: .init(course: "FRAUDE2", since: day("2026-11-01")))
    let new = Course(code: "FRAUDE2", title: Wording("Fraude 2"), renewalYears: 4, firstWithinMonths: 6)
    func needs(trained: Bool = false, asked course: String? = "FRAUDE") -> [String] {
      YearlyNeeds(
        of: 2027, on: today,
        deadlines: [
          TrainingDeadline(
            agent: agent, course: new, post: "TIT", last: nil, basis: .asked(day("2027-05-12"), months: 0),
            tutoring: nil)
        ],
        requests: course.map {
          [TrainingRequest(TrainingSeat(agent: "AG-07", course: $0), year: 2027, requestedOn: day("2026-10-01"))]
        } ?? [],
        trainings: trained ? [Training(agent: "AG-07", course: "FRAUDE2", day: day("2026-11-20"))] : [],
        tutorings: [], agents: [agent], under: TrainingRules(courses: [old, new], posts: [])
      ).needs.map { "\($0.course.code) \($0.state(on: today))" }
    }
    #expect(needs() == ["FRAUDE requested"])
    #expect(needs(trained: true) == ["FRAUDE followed"])
    #expect(needs(asked: nil) == ["FRAUDE2 toRequest"])
  }
}
