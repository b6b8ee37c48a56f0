/// One recorded decision: fact, author, time.
public struct JournalEntry: Equatable, Sendable, Identifiable {
  public let id: Int64
  /// The fact's name, in the past tense: `measurementRecorded`.
  public let fact: String
  public let details: [String: PhraseValue]
  public let author: String
  public let day: Day
  /// Seconds since 1 January 1970, UTC.
  public let recordedAt: Int
  /// How many rows it changed.
  public let changes: Int
  public let role: Role
  /// It was taken back, and not done again since.
  public let isUndone: Bool

  public init(
    id: Int64, fact: String, details: [String: PhraseValue], author: String, day: Day, recordedAt: Int, changes: Int,
    role: Role, isUndone: Bool = false
  ) {
    self.id = id
    self.fact = fact
    self.details = details
    self.author = author
    self.day = day
    self.recordedAt = recordedAt
    self.changes = changes
    self.role = role
    self.isUndone = isUndone
  }

  /// What an entry does to the journal's own history.
  public enum Role: Equatable, Sendable {
    case decision
    case undo(of: Int64)
    case redo(of: Int64)
  }

  /// The code of what was made or changed: `A-61`; nil for what has none.
  public var code: String? {
    if case .text(let code)? = details["code"] { code } else { nil }
  }

  public var phrase: Phrase { Phrase("fact.\(fact)", details) }
}
