/// Who decides something, on which day it counts, and when it was recorded.
public struct Signature: Equatable, Sendable {
  public let author: String
  /// The day the fact happened on.
  public let day: Day
  /// Seconds since 1 January 1970, UTC.
  public let recordedAt: Int

  public init(author: String, day: Day, recordedAt: Int) {
    self.author = author
    self.day = day
    self.recordedAt = recordedAt
  }
}
