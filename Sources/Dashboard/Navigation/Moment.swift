import Quality

/// What the clock said when an event came in; nothing below the command line reads a clock itself.
public struct Moment: Equatable, Sendable {
  public let today: Day
  /// Seconds since 1 January 1970, UTC.
  public let seconds: Int
  /// Local time minus UTC, in seconds.
  public let offset: Int

  public init(today: Day, seconds: Int, offset: Int = 0) {
    self.today = today
    self.seconds = seconds
    self.offset = offset
  }
}
