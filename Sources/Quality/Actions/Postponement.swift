/// A due date that was put off, with the old one and the reason.
public struct Postponement: Equatable, Sendable {
  public let decidedOn: Day
  public let from: Day
  public let to: Day
  public let reason: String

  /// `to` comes after `from`; the reason is never empty.
  public init(decidedOn: Day, from: Day, to: Day, reason: String) {
    self.decidedOn = decidedOn
    self.from = from
    self.to = to
    self.reason = reason
  }
}
