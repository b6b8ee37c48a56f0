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

private func found(
  _ assignments: [Assignment], trained: [String] = [], tutored: (String, String)? = nil, left: String? = nil,
  on today: Day = today
) -> TrainingDeadline? {
  TrainingDeadline(
    agent: Agent(code: "AG-07", name: "agent 07", leftOn: left.map(day)), course: course, assignments: assignments,
    trainings: trained.map { Training(agent: "AG-07", course: "ACCUEIL", day: day($0)) },
    tutorings: tutored.map {
      [Tutoring(agent: "AG-07", course: "ACCUEIL", tutor: "AG-01", since: day($0.0), until: day($0.1))]
    } ?? [], posts: posts, on: today)
}

@Suite("Training deadlines")
struct TrainingDeadlineTests {
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
    "horizons are three, six and twelve calendar months, their last day included",
    arguments: [
      ("2026-11-23", .overdue), ("2026-11-24", .within3Months), ("2027-02-24", .within3Months),
      ("2027-02-25", .within6Months), ("2027-05-24", .within6Months), ("2027-05-25", .within12Months),
      ("2027-11-24", .within12Months), ("2027-11-25", .upToDate),
    ] as [(String, TrainingDeadline.State)])
  func horizons(due: String, state: TrainingDeadline.State) {
    let deadline = TrainingDeadline(
      agent: Agent(code: "AG-07", name: "agent 07"), course: course, post: "ACC", last: day("2020-01-01"),
      due: day(due), tutoring: nil)
    #expect(deadline.state(on: today) == state)
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

  @Test("what other agents did, or other courses, does not count")
  func others() throws {
    let deadline = try #require(
      TrainingDeadline(
        agent: Agent(code: "AG-07", name: "agent 07"), course: course, assignments: [held("ACC", "2020-01-06")],
        trainings: [
          Training(agent: "AG-08", course: "ACCUEIL", day: day("2026-01-05")),
          Training(agent: "AG-07", course: "FRAUDE", day: day("2026-01-05")),
        ],
        tutorings: [
          Tutoring(
            agent: "AG-07", course: "FRAUDE", tutor: "AG-01", since: day("2026-01-05"), until: day("2027-01-05"))
        ], posts: posts, on: today))
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
}
