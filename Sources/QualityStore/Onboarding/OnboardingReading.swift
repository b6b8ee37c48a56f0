internal import GRDB
import Quality

extension Reader {
  /// In the order of the framework.
  public func onboardingSteps() throws -> [OnboardingStep] {
    try db.rows("SELECT code, title, titleEnglish, withinDays FROM onboardingStep ORDER BY id") {
      OnboardingStep(code: $0[0], title: Wording($0[1], english: $0[2]), withinDays: $0[3])
    }
  }

  /// Those of everybody who is a newcomer, what is late first, then what is due first.
  public func newcomers(on today: Day) throws -> [Onboarding] {
    try onboardings(on: today).filter { $0.isNewcomer(on: today) }.sorted { left, right in
      let (late, other) = (left.late(on: today), right.late(on: today))
      guard (late > 0) == (other > 0) else { return late > 0 }
      return (left.next?.due ?? .never, left.agent.code) < (right.next?.due ?? .never, right.agent.code)
    }
  }

  /// The list of every post that is held, or will be, by one agent or by all, in the order they were taken.
  public func onboardings(of agent: String? = nil, on today: Day) throws -> [Onboarding] {
    try OnboardingAssignments(self, of: agent, on: today).all.map(\.onboarding)
  }
}

extension Day {
  fileprivate static let never = Day(number: .max)
}

/// The posts that are held or will be, with their keys and lists.
struct OnboardingAssignments {
  private(set) var all: [(key: Int64, onboarding: Onboarding)] = []

  /// Of one agent, or of all.
  init(_ reader: Reader, of agent: String? = nil, on today: Day) throws {
    let histories = try agent.map { [try reader.agentHistory($0)] } ?? reader.agentHistories()
    let staff = Dictionary(histories.map { ($0.agent.code, $0) }) { first, _ in first }
    let posts = Dictionary(try reader.posts().map { ($0.code, $0) }) { first, _ in first }
    let lists = try OnboardingLists(reader, on: today)
    let assignments = try reader.db.rows(
      """
      SELECT assignment.id, agent.code, post.code, since FROM assignment
      JOIN agent ON agent.id = assignment.agent JOIN post ON post.id = assignment.post
      WHERE ifnull(until, '9999-12-31') >= ?1 AND ifnull(leftOn, '9999-12-31') >= ?1
        AND (?2 IS NULL OR agent.code = ?2)
      ORDER BY since, assignment.id
      """, [today.iso, agent]
    ) { (key: $0[0] as Int64, agent: $0[1] as String, post: $0[2] as String, since: try Day(stored: $0[3])) }
    all = assignments.compactMap { row in
      guard let history = staff[row.agent], let post = posts[row.post] else { return nil }
      return (row.key, lists.onboarding(of: history, in: post, since: row.since, key: row.key))
    }
  }
}
