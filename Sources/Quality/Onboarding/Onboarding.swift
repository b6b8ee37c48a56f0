/// One agent who takes a post, with the list of what a newcomer is shown, reads and follows.
///
/// Steps and documents are ticked by somebody; trainings tick themselves once they are followed.
public struct Onboarding: Equatable, Sendable {
  public let agent: Agent
  public let post: Post
  /// When the post was taken, or will be.
  public let since: Day
  /// Steps, documents, then trainings.
  public let items: [Item]

  public struct Item: Equatable, Sendable {
    public let thing: Thing
    public let title: Wording
    public let due: Day
    /// Nil while it is to be done.
    public let doneOn: Day?

    public init(_ thing: Thing, _ title: Wording, due: Day, doneOn: Day?) {
      self.thing = thing
      self.title = title
      self.due = due
      self.doneOn = doneOn
    }

    public func isLate(on today: Day) -> Bool { doneOn == nil && due < today }
  }

  /// What a line of the list is about, by its code.
  public enum Thing: Hashable, Codable, Sendable {
    case step(String)
    case document(String)
    case course(String)

    public var code: String {
      switch self {
      case .step(let code), .document(let code), .course(let code): code
      }
    }
  }

  /// Whoever took a post is a newcomer to it for so many calendar months; a habit, the source document says
  /// « nouveaux arrivants ».
  public static let months = 6

  /// Documents of the bureau are read within so many calendar days of taking the post; a habit as well.
  public static let documentDays = 30

  public init(agent: Agent, post: Post, since: Day, items: [Item]) {
    self.agent = agent
    self.post = post
    self.since = since
    self.items = items
  }

  public var done: Int { items.count { $0.doneOn != nil } }
  public var isFinished: Bool { done == items.count }

  public func late(on today: Day) -> Int { items.count { $0.isLate(on: today) } }

  /// What is to be done next, by its deadline.
  public var next: Item? { items.filter { $0.doneOn == nil }.min { $0.due < $1.due } }

  /// In the first months, done or not; later as long as a list that was begun is not finished.
  public func isNewcomer(on today: Day) -> Bool {
    if since.adding(months: Onboarding.months) >= today { return true }
    return !isFinished && items.contains { $0.doneOn != nil && $0.isTicked }
  }
}

extension Onboarding {
  /// What a code on the list stands for; refuses one that is not on it, and a training, which is recorded as such.
  public func ticked(_ code: String) throws(Refusal) -> Item {
    let named = items.filter { $0.thing.code == code }
    if let item = named.first(where: \.isTicked) { return item }
    throw named.isEmpty ? .notOnList(code, agent: agent.code) : .training(code)
  }

  /// The one of an agent's lists that is meant: by its post, and by its day where a post is taken twice.
  public static func meant(
    among lists: [Onboarding], agent: String, post: String?, since: Day? = nil
  ) throws(Refusal) -> Onboarding {
    let own = lists.filter { $0.agent.code == agent }
    let meant = own.filter { (post ?? $0.post.code, since ?? $0.since) == ($0.post.code, $0.since) }
    guard let first = meant.first else { throw .noPost(agent: agent, post: post ?? "") }
    guard meant.allSatisfy({ $0.post.code == first.post.code }) else {
      throw .whichPost(agent: agent, posts: Set(meant.map(\.post.code)).sorted())
    }
    return first
  }
}

extension Onboarding.Item {
  /// Whether somebody ticks it: trainings tick themselves.
  public var isTicked: Bool {
    if case .course = thing { false } else { true }
  }
}
