internal import GRDB
import Quality

/// What the lists of newcomers are made from: steps, documents, deadlines of trainings, and what was ticked.
struct OnboardingLists {
  private let steps: [OnboardingStep]
  private let documents: [BureauDocument]
  private let courses: [String: Course]
  private let deadlines: [String: [TrainingDeadline]]
  private let checks: [Int64: [Onboarding.Thing: Day]]
  private let today: Day

  init(_ reader: Reader, on today: Day) throws {
    self.today = today
    steps = try reader.onboardingSteps()
    documents = try BureauDocument.all(reader.db)
    courses = Dictionary(try reader.courses().map { ($0.code, $0) }) { first, _ in first }
    deadlines = Dictionary(grouping: try reader.trainingDeadlines(on: today), by: \.agent.code)
    let rows = try reader.db.rows(
      """
      SELECT assignment, step.code, document.code, day FROM onboardingCheck
      LEFT JOIN onboardingStep step ON step.id = onboardingCheck.step
      LEFT JOIN document ON document.id = onboardingCheck.document
      """
    ) { row in
      let (step, document): (String?, String?) = (row[1], row[2])
      let thing = step.map(Onboarding.Thing.step) ?? .document(document ?? "")
      return (key: row[0] as Int64, thing: thing, day: try Day(stored: row[3]))
    }
    checks = Dictionary(grouping: rows, by: \.key).mapValues { rows in
      Dictionary(rows.map { ($0.thing, $0.day) }) { first, _ in first }
    }
  }

  func onboarding(of agent: Agent, in post: Post, since: Day, key: Int64) -> Onboarding {
    let checked = checks[key] ?? [:]
    func item(_ thing: Onboarding.Thing, _ title: Wording, due: Day) -> Onboarding.Item {
      Onboarding.Item(thing, title, due: due, doneOn: checked[thing])
    }
    let shown = steps.map { item(.step($0.code), $0.title, due: since.adding(days: $0.withinDays)) }
    let read = documents.filter { $0.concerns(agent, in: post) || checked[.document($0.code)] != nil }.map {
      item(
        .document($0.code), Wording($0.title), due: max(since, $0.addedOn).adding(days: Onboarding.documentDays))
    }
    let followed = since <= today ? trainings(of: agent, in: post) : trainings(in: post, from: since)
    return Onboarding(agent: agent, post: post, since: since, items: shown + read + followed)
  }

  // Followed once and still good counts, wherever that was.
  private func trainings(of agent: Agent, in post: Post) -> [Onboarding.Item] {
    (deadlines[agent.code] ?? []).filter { $0.posts.contains(post.code) }.map {
      Onboarding.Item(
        .course($0.course.code), $0.course.title, due: $0.due, doneOn: $0.isTrained(on: today) ? $0.last : nil)
    }
  }

  // Of a post that is still to be taken.
  private func trainings(in post: Post, from since: Day) -> [Onboarding.Item] {
    post.courses(on: since).compactMap { courses[$0] }.map {
      Onboarding.Item(.course($0.code), $0.title, due: since.adding(months: $0.firstWithinMonths), doneOn: nil)
    }
  }
}

/// A document in use, and whom it is for.
private struct BureauDocument {
  let code, title: String
  let bureau: String?
  let addedOn: Day
  let agents, posts: [String]

  static func all(_ db: Database) throws -> [BureauDocument] {
    let concerns = try db.parts(
      "agent.code, post.code",
      from: """
        documentConcern LEFT JOIN agent ON agent.id = documentConcern.agent
        LEFT JOIN post ON post.id = documentConcern.post
        """, of: "document"
    ) { (agent: $0[1] as String?, post: $0[2] as String?) }
    return try db.rows(
      """
      SELECT document.id, document.code, title, bureau.code, addedOn FROM document
      LEFT JOIN bureau ON bureau.id = document.bureau WHERE withdrawnOn IS NULL ORDER BY document.id
      """
    ) { row in
      let concerned = concerns[row[0]] ?? []
      return BureauDocument(
        code: row[1], title: row[2], bureau: row[3], addedOn: try Day(stored: row[4]),
        agents: concerned.compactMap(\.agent), posts: concerned.compactMap(\.post))
    }
  }

  // Who is named reads it; where nobody is, the whole bureau does.
  func concerns(_ agent: Agent, in post: Post) -> Bool {
    if agents.contains(agent.code) || posts.contains(post.code) { return true }
    return agents.isEmpty && posts.isEmpty && bureau != nil && bureau == agent.bureau
  }
}
