/// An agent holds a post from a day, until a day when that is known.
public struct Assignment: Equatable, Sendable {
  public let agent: String
  public let post: String
  public let since: Day
  /// The last day, included; nil while none is known.
  public var until: Day?

  public init(agent: String, post: String, since: Day, until: Day? = nil) {
    self.agent = agent
    self.post = post
    self.since = since
    self.until = until
  }

  /// First and last days included.
  public func holds(on day: Day) -> Bool { since <= day && day <= (until ?? day) }
}
