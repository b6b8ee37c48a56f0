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

  /// Signs what the program does by itself.
  public static let program = "Vigie"
  /// Signs what was written to the file without the program.
  public static let unknown = "?"
  /// Signatures that are no person's.
  public static let nobodies: Set = [program, unknown]
}
