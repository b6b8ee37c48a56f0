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

extension [Absence] {
  /// The earliest first; absences of one agent without a working day in between are one, which lasts until the end of
  /// the last: a prolongation is noted as an absence of its own, and nobody came back meanwhile.
  public var whole: [Absence] {
    sorted { $0.since < $1.since }.reduce(into: []) { whole, next in
      guard let last = whole.indices.last, whole[last].reaches(next.since) else { return whole.append(next) }
      whole[last].until = whole[last].until.flatMap { until in next.until.map { Swift.max(until, $0) } }
    }
  }
}

extension Absence {
  fileprivate func reaches(_ day: Day) -> Bool { until.map { WorkingDays.after($0, count: 1) >= day } ?? true }
}
