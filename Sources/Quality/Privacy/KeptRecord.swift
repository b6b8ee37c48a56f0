/// Something that tells of a person and is of use no more, with the day until which it is kept.
public struct KeptRecord: Equatable, Sendable, Identifiable {
  public let subject: Retention.Subject
  /// `AG-07`, `R-3`, `S-2`.
  public let code: String
  /// The name of the agent, who sent it, or where the sheet is. Personal data.
  public let name: String
  /// The day that ended its use: a departure, a closing, a session.
  public let since: Day
  /// The last day on which it is kept.
  public let until: Day

  public init(_ subject: Retention.Subject, code: String, name: String, since: Day, until: Day) {
    self.subject = subject
    self.code = code
    self.name = name
    self.since = since
    self.until = until
  }

  public var id: String { code }

  /// On its last day it is still in time.
  public func isPast(on today: Day) -> Bool { until < today }
}
