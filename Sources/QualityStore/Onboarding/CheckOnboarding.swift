internal import GRDB
import Quality

/// Notes that a newcomer was shown something, or has read it: steps and documents of the list, by their codes.
///
/// Refuses a day that has not come, a code that is not on the list, and a training, which is recorded as such. Without
/// a post, the only one that the agent holds is meant.
public struct CheckOnboarding: Decision {
  public let agent: String
  public let post: String?
  public let since: Day?
  public let codes: [String]
  public let day: Day

  public init(agent: String, post: String? = nil, since: Day? = nil, codes: [String], on day: Day) {
    self.agent = agent
    self.post = post
    self.since = since
    self.codes = codes
    self.day = day
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    guard day <= ledger.signature.day else { throw Onboarding.Refusal.notYet(day) }
    let list = try OnboardingList(of: agent, post, since, in: ledger)
    var ticked: [String] = []
    for item in try list.items(codes) where item.doneOn == nil {
      let (step, document) = try list.keys(of: item, ledger.db)
      try ledger.db.run(
        "INSERT INTO onboardingCheck (assignment, step, document, day) VALUES (?, ?, ?, ?)",
        [list.key, step, document, day.iso])
      ticked.append(item.thing.code)
    }
    return ticked.isEmpty
      ? nil
      : OnboardingChecked(
        agent: agent, post: list.onboarding.post.code, day: day.iso, count: ticked.count,
        codes: ticked.joined(separator: ", "))
  }
}

struct OnboardingChecked: Fact {
  static let name = "onboardingChecked"
  let agent, post, day: String
  let count: Int
  let codes: String
}

/// Takes back that a newcomer was shown something.
///
/// Refuses a code that is not on the list, and a training.
public struct UncheckOnboarding: Decision {
  public let agent: String
  public let post: String?
  public let since: Day?
  public let codes: [String]

  public init(agent: String, post: String? = nil, since: Day? = nil, codes: [String]) {
    self.agent = agent
    self.post = post
    self.since = since
    self.codes = codes
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let list = try OnboardingList(of: agent, post, since, in: ledger)
    var freed: [String] = []
    for item in try list.items(codes) where item.doneOn != nil {
      let (step, document) = try list.keys(of: item, ledger.db)
      try ledger.db.run(
        "DELETE FROM onboardingCheck WHERE assignment = ? AND step IS ? AND document IS ?",
        [list.key, step, document])
      freed.append(item.thing.code)
    }
    return freed.isEmpty
      ? nil
      : OnboardingUnchecked(
        agent: agent, post: list.onboarding.post.code, count: freed.count, codes: freed.joined(separator: ", "))
  }
}

struct OnboardingUnchecked: Fact {
  static let name = "onboardingUnchecked"
  let agent, post: String
  let count: Int
  let codes: String
}

/// The list that a decision is about, with the key of its assignment.
private struct OnboardingList {
  let key: Int64
  let onboarding: Onboarding

  init(of agent: String, _ post: String?, _ since: Day?, in ledger: Ledger) throws {
    _ = try ledger.db.requiredKey(.agent, agent)
    _ = try ledger.db.optionalKey(.post, post)
    let all = try OnboardingAssignments(ledger.reader, of: agent, on: ledger.signature.day).all
    let meant = try Onboarding.meant(among: all.map(\.onboarding), agent: agent, post: post, since: since)
    guard let found = all.first(where: { $0.onboarding == meant }) else {
      preconditionFailure("the list that is meant is one of them")
    }
    (key, onboarding) = found
  }

  /// Each once; refuses no code at all, and one that is not on the list.
  func items(_ codes: [String]) throws -> [Onboarding.Item] {
    guard !codes.isEmpty else { throw Onboarding.Refusal.nothingGiven }
    var seen = Set<String>()
    return try codes.filter { seen.insert($0).inserted }.map { try onboarding.ticked($0) }
  }

  func keys(of item: Onboarding.Item, _ db: Database) throws -> (step: Int64?, document: Int64?) {
    switch item.thing {
    case .step(let code):
      return (try Int64.fetchOne(db, sql: "SELECT id FROM onboardingStep WHERE code = ?", arguments: [code]), nil)
    case .document(let code): return (nil, try db.requiredKey(.document, code))
    case .course: preconditionFailure("trainings are not ticked")
    }
  }
}
