import Quality
import Testing

private let today = day("2026-11-24")
private let course = Course(
  code: "ACCUEIL", title: Wording("Accueil"), renewalYears: 4, firstWithinMonths: 6)
private let posts = [
  Post(code: "ACC", title: Wording("accueil général"), courses: ["ACCUEIL", "DIFFICILE"]),
  Post(code: "STD", title: Wording("standard"), courses: ["ACCUEIL"]),
  Post(code: "TIT", title: Wording("titres"), courses: ["FRAUDE"]),
]

private func held(_ post: String, _ since: String, _ until: String? = nil) -> Assignment {
  Assignment(agent: "AG-07", post: post, since: day(since), until: until.map(day))
}

private func standing(
  _ assignments: [Assignment], trained: [String] = [], tutored: (String, String)? = nil,
  away: [(String, String?)] = [], left: String? = nil, in course: Course = course, posts: [Post] = posts,
  on today: Day = today
) -> TrainingStanding {
  let history = AgentHistory(
    Agent(code: "AG-07", name: "agent 07", leftOn: left.map(day)), assignments: assignments,
    absences: away.map { Absence(agent: "AG-07", since: day($0.0), until: $0.1.map(day)) },
    trainings: trained.map { Training(agent: "AG-07", course: "ACCUEIL", day: day($0)) },
    tutorings: tutored.map {
      [Tutoring(agent: "AG-07", course: "ACCUEIL", tutor: "AG-01", since: day($0.0), until: day($0.1))]
    } ?? [])
  return TrainingRules(courses: [course], posts: posts).standings(of: history, on: today)[0]
}

private func found(
  _ assignments: [Assignment], trained: [String] = [], tutored: (String, String)? = nil, left: String? = nil,
  on today: Day = today
) -> TrainingDeadline? {
  standing(assignments, trained: trained, tutored: tutored, left: left, on: today).deadline
}

@Suite("Training rules")
struct TrainingRulesTests {
  @Test(
    "trained after taking the post, then every four years",
    arguments: [
      ("2020-01-06", [], "2020-07-06", .neverTrained), ("2026-09-01", [], "2027-03-01", .within6Months),
      ("2020-01-06", ["2020-03-10"], "2024-03-10", .overdue),
      ("2020-01-06", ["2020-03-10", "2024-02-05"], "2028-02-05", .upToDate),
      ("2020-01-06", ["2024-02-05", "2020-03-10"], "2028-02-05", .upToDate),
      ("2020-01-06", ["2022-11-24"], "2026-11-24", .within3Months),
      ("2020-01-06", ["2022-11-23"], "2026-11-23", .overdue), ("2020-01-06", ["2024-02-29"], "2028-02-29", .upToDate),
      ("2020-01-06", ["2026-12-10"], "2020-07-06", .neverTrained),
    ] as [(String, [String], String, TrainingDeadline.State)])
  func due(since: String, trained: [String], due: String, state: TrainingDeadline.State) throws {
    let deadline = try #require(found([held("ACC", since)], trained: trained))
    #expect(deadline.due.iso == due)
    #expect(deadline.state(on: today) == state)
  }

  @Test("four years after a 29 February that has none is 28 February")
  func leapDay() throws {
    let deadline = try #require(found([held("ACC", "2095-01-03")], trained: ["2096-02-29"], on: day("2099-06-01")))
    #expect(deadline.due.iso == "2100-02-28")
  }

  @Test(
    "a training before taking the post counts while it lasts; one that had run out leaves the time of a first one",
    arguments: [
      ("2026-09-01", "2024-02-05", "2028-02-05"), ("2026-09-01", "2022-09-01", "2026-09-01"),
      ("2026-09-01", "2022-08-31", "2027-03-01"), ("2026-09-01", "2010-05-04", "2027-03-01"),
    ])
  func trainedBefore(since: String, trained: String, due: String) throws {
    let deadline = try #require(found([held("ACC", since)], trained: [trained]))
    #expect(deadline.due.iso == due)
    #expect(deadline.last?.iso == trained)
  }

  @Test(
    "going to another post that requires the course gives no new time, unless days of work lie between",
    arguments: [
      ("2026-10-31", "2026-11-01", "2024-07-08"), ("2026-10-30", "2026-11-02", "2024-07-08"),
      ("2026-10-29", "2026-11-02", "2027-05-02"), ("2026-11-15", "2026-11-01", "2024-07-08"),
    ])
  func changeOfPost(left: String, taken: String, due: String) throws {
    let deadline = try #require(found([held("ACC", "2024-01-08", left), held("STD", taken)]))
    #expect(deadline.due.iso == due)
    #expect(deadline.post == "STD")
  }

  @Test("time spent in a post that did not require it does not count")
  func otherPostBefore() throws {
    let deadline = try #require(found([held("TIT", "2015-01-05", "2026-08-31"), held("ACC", "2026-09-01")]))
    #expect(deadline.due.iso == "2027-03-01")
  }

  @Test("two posts at once: the longer held decides")
  func twoPosts() throws {
    let deadline = try #require(found([held("STD", "2026-09-01"), held("ACC", "2024-01-08")]))
    #expect(deadline.post == "ACC")
    #expect(deadline.due.iso == "2024-07-08")
  }

  @Test("nothing is asked of an agent whose post does not require the course, is over, or has not begun")
  func nothingAsked() {
    #expect(found([]) == nil)
    #expect(found([held("TIT", "2020-01-06")]) == nil)
    #expect(found([held("ACC", "2020-01-06", "2026-11-23")]) == nil)
    #expect(found([held("ACC", "2026-11-25")]) == nil)
    #expect(found([held("ACC", "2020-01-06", "2026-11-24")]) != nil)
    #expect(found([held("ACC", "2026-11-24")]) != nil)
  }

  @Test(
    "nothing is asked of an agent who has left; the last day still counts",
    arguments: [("2026-11-23", false), ("2026-11-24", true), ("2027-01-31", true)])
  func left(day: String, isAsked: Bool) {
    #expect((found([held("ACC", "2020-01-06")], left: day) != nil) == isAsked)
  }

  @Test("other courses do not count")
  func others() throws {
    let history = AgentHistory(
      Agent(code: "AG-07", name: "agent 07"), assignments: [held("ACC", "2020-01-06")],
      trainings: [Training(agent: "AG-07", course: "FRAUDE", day: day("2026-01-05"))],
      tutorings: [
        Tutoring(agent: "AG-07", course: "FRAUDE", tutor: "AG-01", since: day("2026-01-05"), until: day("2027-01-05"))
      ])
    let fraud = Course(code: "FRAUDE", title: Wording("Fraude"), renewalYears: 4, firstWithinMonths: 6)
    let standings = TrainingRules(courses: [fraud, course], posts: posts).standings(of: history, on: today)
    #expect(standings[0] == .notConcerned(.noPost))
    let deadline = try #require(standings[1].deadline)
    #expect(deadline.last == nil)
    #expect(deadline.tutoring == nil)
    #expect(deadline.state(on: today) == .neverTrained)
  }

  @Test(
    "tutoring covers an agent who is late, from its first to its last day, and never counts as trained",
    arguments: [
      ([], ("2026-10-01", "2026-12-31"), .tutored), (["2020-03-10"], ("2026-10-01", "2026-12-31"), .tutored),
      ([], ("2026-11-24", "2026-11-24"), .tutored), ([], ("2026-10-01", "2026-11-23"), .neverTrained),
      ([], ("2026-11-25", "2026-12-31"), .neverTrained), (["2020-03-10"], ("2026-10-01", "2026-11-23"), .overdue),
      (["2022-11-24"], ("2026-10-01", "2026-12-31"), .within3Months),
    ] as [([String], (String, String), TrainingDeadline.State)])
  func tutoring(trained: [String], tutored: (String, String), state: TrainingDeadline.State) throws {
    let deadline = try #require(found([held("ACC", "2020-01-06")], trained: trained, tutored: tutored))
    #expect(deadline.state(on: today) == state)
    #expect(deadline.last == trained.map(day).max())
  }
  @Test(
    "why nothing is asked: left first, then no post, then away",
    arguments: [
      ([], nil, [], .noPost), ([], "2026-11-23", [], .left(day("2026-11-23"))),
      (["2020-01-06"], "2026-11-23", [("2026-09-01", nil)], .left(day("2026-11-23"))),
      ([], nil, [("2026-09-01", nil)], .noPost), (["2020-01-06"], nil, [("2026-09-01", nil)], .away(until: nil)),
      (["2020-01-06"], nil, [("2026-09-01", "2026-11-24")], .away(until: day("2026-11-24"))),
      (["2020-01-06"], nil, [("2026-11-24", "2027-01-31")], .away(until: day("2027-01-31"))),
      (["2020-01-06"], nil, [("2026-11-25", "2027-01-31")], nil),
      (["2020-01-06"], nil, [("2026-09-01", "2026-11-23")], nil),
    ] as [([String], String?, [(String, String?)], TrainingStanding.Reason?)])
  func reasons(since: [String], left: String?, away: [(String, String?)], reason: TrainingStanding.Reason?) {
    let standing = standing(since.map { held("ACC", $0) }, away: away, left: left)
    #expect((standing == reason.map(TrainingStanding.notConcerned)) == (reason != nil))
    #expect((standing.deadline == nil) == (reason != nil))
  }

  @Test(
    "a deadline that passes during an absence becomes the return and the first delay; an overdue one stays so",
    arguments: [
      // Overdue on the eve of leaving, due on the first and on the last day away, due on the day of return.
      ("2022-02-28", [("2026-03-01", "2026-09-30")], "2026-02-28", .overdue),
      ("2022-03-01", [("2026-03-01", "2026-09-30")], "2027-04-01", .within6Months),
      ("2022-09-30", [("2026-03-01", "2026-09-30")], "2027-04-01", .within6Months),
      ("2022-10-01", [("2026-03-01", "2026-09-30")], "2026-10-01", .overdue),
      // Away again when the time given by the first return runs out.
      ("2018-03-01", [("2022-02-01", "2022-05-31"), ("2022-11-01", "2026-09-30")], "2027-04-01", .within6Months),
      ("2018-03-01", [("2022-02-01", "2022-05-31"), ("2022-12-02", "2026-09-30")], "2022-12-01", .overdue),
      // Prolonged: the last day away is the last one of the whole; a day of work in between makes two of it.
      ("2022-03-01", [("2026-02-02", "2026-03-31"), ("2026-04-01", "2026-09-30")], "2027-04-01", .within6Months),
      ("2022-03-01", [("2026-04-01", "2026-09-30"), ("2026-02-02", "2026-03-31")], "2027-04-01", .within6Months),
      ("2022-03-01", [("2026-02-02", "2026-09-30"), ("2026-03-02", "2026-03-31")], "2027-04-01", .within6Months),
      ("2022-03-01", [("2026-02-02", "2026-03-27"), ("2026-03-30", "2026-09-30")], "2027-04-01", .within6Months),
      ("2022-03-01", [("2026-02-02", "2026-03-30"), ("2026-04-01", "2026-09-30")], "2027-04-01", .within6Months),
      ("2022-03-01", [("2026-02-02", "2026-03-31"), ("2026-04-02", "2026-04-30")], "2026-10-01", .overdue),
      // One that is only planned puts nothing off yet.
      ("2022-12-15", [("2026-12-01", "2027-03-31")], "2026-12-15", .within3Months),
    ] as [(String, [(String, String?)], String, TrainingDeadline.State)])
  func absences(trained: String, away: [(String, String?)], due: String, state: TrainingDeadline.State) throws {
    let deadline = try #require(standing([held("ACC", "2015-01-06")], trained: [trained], away: away).deadline)
    #expect(deadline.due.iso == due)
    #expect(deadline.state(on: today) == state)
    #expect(deadline.last?.iso == trained)
  }

  @Test("an absence that is prolonged is counted from its last return, and is told until then")
  func prolonged() throws {
    let away = [("2026-09-01", "2026-10-31"), ("2026-11-01", "2027-04-15")] as [(String, String?)]
    let back = standing([held("ACC", "2015-01-06")], trained: ["2022-10-15"], away: away, on: day("2027-05-20"))
    #expect(back.deadline?.basis == .back(day("2027-04-16"), months: 6))
    #expect(back.deadline?.due.iso == "2027-10-16")
    for today in ["2026-10-01", "2026-11-24"] {
      #expect(
        standing([held("ACC", "2015-01-06")], away: away, on: day(today))
          == .notConcerned(.away(until: day("2027-04-15"))))
    }
  }

  @Test("a newcomer who was away when the first training was due has its time again from the return")
  func newcomerAway() throws {
    let deadline = try #require(standing([held("ACC", "2026-01-05")], away: [("2026-03-02", "2026-08-31")]).deadline)
    #expect(deadline.basis == .back(day("2026-09-01"), months: 6))
    #expect(deadline.due.iso == "2027-03-01")
    #expect(!deadline.isTrained(on: today))
  }

  @Test(
    "a requirement counts its first delay from taking the post or from its own first day, whichever is later",
    arguments: [
      ("2020-01-06", "2026-09-01", nil, [], "2027-03-01"), ("2026-10-05", "2026-09-01", nil, [], "2027-04-05"),
      ("2020-01-06", "2026-11-24", nil, [], "2027-05-24"), ("2020-01-06", "2026-11-25", nil, [], nil),
      ("2020-01-06", "2026-09-01", "2026-11-23", [], nil), ("2020-01-06", nil, "2026-11-24", [], "2020-07-06"),
      // Trained before anybody asked: it counts while it lasts.
      ("2020-01-06", "2026-09-01", nil, ["2023-05-02"], "2027-05-02"),
      ("2020-01-06", "2026-09-01", nil, ["2022-08-31"], "2027-03-01"),
    ] as [(String, String?, String?, [String], String?)])
  func requirementAddedLater(taken: String, since: String?, until: String?, trained: [String], due: String?) {
    let post = Post(
      code: "ACC", title: Wording("accueil"),
      requirements: [Requirement(course: "ACCUEIL", since: since.map(day), until: until.map(day))])
    #expect(standing([held("ACC", taken)], trained: trained, posts: [post]).deadline?.due.iso == due)
  }

  @Test(
    "a post may have delays of its own",
    arguments: [
      (2, nil, [], "2026-11-06"), (nil, 2, ["2025-03-10"], "2027-03-10"), (0, nil, [], "2026-09-06"),
      (2, 1, ["2026-10-01"], "2027-10-01"), (nil, nil, [], "2027-03-06"),
    ] as [(Int?, Int?, [String], String)])
  func ownDelays(months: Int?, years: Int?, trained: [String], due: String) {
    let post = Post(
      code: "ACC", title: Wording("accueil"),
      requirements: [Requirement(course: "ACCUEIL", firstWithinMonths: months, renewalYears: years)])
    #expect(standing([held("ACC", "2026-09-06")], trained: trained, posts: [post]).deadline?.due.iso == due)
  }

  // Every two years in one, every four in the other, with two and six months for a first training.
  private static let strictAndLax = [
    Post(
      code: "STRICT", title: Wording("strict"),
      requirements: [Requirement(course: "ACCUEIL", firstWithinMonths: 2, renewalYears: 2)]),
    Post(code: "LAX", title: Wording("lax"), courses: ["ACCUEIL"]),
  ]

  @Test(
    "several posts: the strictest decides; a change of post leaves due what was due, by the terms of each post",
    arguments: [
      // At once.
      ([("LAX", "2020-01-06", nil), ("STRICT", "2020-01-06", nil)], ["2025-05-05"], "2027-05-05", "STRICT"),
      ([("LAX", "2020-01-06", nil), ("STRICT", "2026-10-01", nil)], [], "2020-07-06", "LAX"),
      ([("LAX", "2020-01-06", nil), ("STRICT", "2026-10-01", nil)], ["2024-05-06"], "2026-12-01", "STRICT"),
      ([("LAX", "2020-01-06", nil), ("STRICT", "2026-10-01", nil)], ["2026-10-20"], "2028-10-20", "STRICT"),
      // One after the other: late before, late after; up to date before, the new post's time.
      ([("LAX", "2020-01-06", "2026-09-30"), ("STRICT", "2026-10-01", nil)], ["2021-02-01"], "2025-02-01", "STRICT"),
      ([("LAX", "2020-01-06", "2026-09-30"), ("STRICT", "2026-10-01", nil)], ["2023-02-01"], "2026-12-01", "STRICT"),
      ([("STRICT", "2020-01-06", "2026-09-30"), ("LAX", "2026-10-01", nil)], ["2024-02-01"], "2028-02-01", "LAX"),
      ([("LAX", "2026-09-01", "2026-10-31"), ("STRICT", "2026-11-02", nil)], [], "2027-01-02", "STRICT"),
      ([("STRICT", "2026-09-01", "2026-10-31"), ("LAX", "2026-11-02", nil)], [], "2026-11-01", "LAX"),
    ] as [([(String, String, String?)], [String], String, String)])
  func strictest(posts: [(String, String, String?)], trained: [String], due: String, post: String) throws {
    let deadline = try #require(
      standing(posts.map { held($0.0, $0.1, $0.2) }, trained: trained, posts: Self.strictAndLax).deadline)
    #expect(deadline.due.iso == due)
    #expect(deadline.post == post)
  }
}
