import Quality

/// A line of a list in a few words, for a board and a timeline.
public struct ListCard: Equatable, Sendable {
  public let id: String
  public let mark: Mark
  public let code: String
  public let title: String
  /// Whose it is.
  public let owner: String
  /// « retard 12 j », « dans 5 j », or how it stands.
  public let state: String
  public let tone: Tone

  public init(id: String, mark: Mark, code: String, title: String, owner: String, state: String, tone: Tone) {
    self.id = id
    self.mark = mark
    self.code = code
    self.title = title
    self.owner = owner
    self.state = state
    self.tone = tone
  }
}

/// When a line of a list began and when it is due, for a timeline.
public struct ListSpan: Equatable, Sendable {
  public let start: Day
  /// Nil where no day was agreed.
  public let due: Day?
  /// The day on which it was over; nil while it is not.
  public let end: Day?
  public let isLate: Bool
  /// Nothing more is expected.
  public let isOver: Bool
  /// 0 to 100 %.
  public let progress: Int

  public init(start: Day, due: Day?, end: Day?, isLate: Bool, isOver: Bool, progress: Int) {
    self.start = start
    self.due = due
    self.end = end
    self.isLate = isLate
    self.isOver = isOver
    self.progress = progress
  }
}

/// A row of a timeline.
public enum TimelineRow: Equatable, Sendable {
  case heading(Table.Heading)
  case line(ListCard, ListSpan)
}
