/// An agent is away for long enough that no training is asked; why is nobody's business, and is not kept.
public struct Absence: Equatable, Sendable {
  public let agent: String
  /// The first day away.
  public let since: Day
  /// The last day away, included; nil while no return is known.
  public var until: Day?

  public init(agent: String, since: Day, until: Day? = nil) {
    self.agent = agent
    self.since = since
    self.until = until
  }

  /// First and last days included.
  public func holds(on day: Day) -> Bool { since <= day && day <= (until ?? day) }

  /// The day after the last one away; nil while no return is known.
  public var returnsOn: Day? { until?.adding(days: 1) }
}
