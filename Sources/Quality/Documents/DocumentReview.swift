/// Somebody made sure, on a day, that a document is right.
public struct DocumentReview: Equatable, Sendable {
  /// A code.
  public let document: String
  public let day: Day
  /// What was changed; empty for nothing.
  public let note: String

  public init(document: String, day: Day, note: String = "") {
    self.document = document
    self.day = day
    self.note = note
  }
}

/// A document as it is from a day on. Issuing one counts as a review.
public struct DocumentVersion: Equatable, Sendable {
  /// A code.
  public let document: String
  /// « 2 », « 1.4 », « 2026-03 »: never empty in what is kept, and no two alike for one document.
  public let version: String
  public let day: Day
  /// What is new in it; empty where nothing is told.
  public let note: String

  public init(document: String, version: String, day: Day, note: String = "") {
    self.document = document
    self.version = version
    self.day = day
    self.note = note
  }
}

extension [DocumentVersion] {
  /// The latest; of one day the one that was recorded last. Nil where there is none.
  public var inForce: String? {
    enumerated().max { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }?.element.version
  }
}
