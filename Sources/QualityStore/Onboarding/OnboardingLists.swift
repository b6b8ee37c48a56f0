internal import GRDB
import Quality

/// What the lists of newcomers are made from: steps, documents, the rules of trainings, and what was ticked.
struct OnboardingLists {
  private let steps: [OnboardingStep]
  private let documents: [BureauDocument]
  private let rules: TrainingRules
  private let checks: [Int64: [Onboarding.Thing: Day]]
  private let today: Day

  init(_ reader: Reader, on today: Day) throws {
    self.today = today
    steps = try reader.onboardingSteps()
    documents = try BureauDocument.all(reader.db)
    rules = try reader.trainingRules()
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

  func onboarding(of history: AgentHistory, in post: Post, since: Day, key: Int64) -> Onboarding {
    let (agent, checked) = (history.agent, checks[key] ?? [:])
    func item(_ thing: Onboarding.Thing, _ title: Wording, due: Day) -> Onboarding.Item {
      Onboarding.Item(thing, title, due: due, doneOn: checked[thing])
    }
    let shown = steps.map { item(.step($0.code), $0.title, due: since.adding(days: $0.withinDays)) }
    let read = documents.filter {
      checked[.document($0.code)] != nil || $0.concerns(agent, in: post) && $0.isForNewcomers(since: since)
    }.map {
      item(
        .document($0.code), Wording($0.title), due: max(since, $0.addedOn).adding(days: Onboarding.documentDays))
    }
    let followed = rules.firstTrainings(of: history, in: post.code, since: since, on: today).map {
      Onboarding.Item(.course($0.course.code), $0.course.title, due: $0.due, doneOn: $0.doneOn)
    }
    return Onboarding(agent: agent, post: post, since: since, items: shown + read + followed)
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

  // What is added later is read as it comes, by everybody, and does not begin an old list again.
  func isForNewcomers(since: Day) -> Bool { addedOn <= since.adding(months: Onboarding.months) }

  // Who is named reads it; where nobody is, the whole bureau does.
  func concerns(_ agent: Agent, in post: Post) -> Bool {
    if agents.contains(agent.code) || posts.contains(post.code) { return true }
    return agents.isEmpty && posts.isEmpty && bureau != nil && bureau == agent.bureau
  }
}
