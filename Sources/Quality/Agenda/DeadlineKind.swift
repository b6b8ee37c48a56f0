extension Deadline {
  public enum Kind: String, CaseIterable, Codable, Sendable {
    case action, step, effectCheck, acknowledgement, answer
    /// No answer is ever due later.
    case redLine
    case review, training
    /// Never followed so far.
    case firstTraining
    /// A training whose time has passed while a tutor covers it: due when the tutoring ends.
    case tutoring
    /// The last day with a tutor, where the training itself is not late.
    case tutoringEnd
    /// The day on which an agent is to be trained, as the training office said.
    case scheduled
    case obligation
    /// The day on which an obligation is to be met, where it is known.
    case planned
    /// The figures of a period, entered together.
    case figures
    /// The last day on which a missed target is accepted.
    case deviation
    /// The last day to react to a case that has no working group yet.
    case reaction
    /// Of a working group, to come or held.
    case meeting
    /// The last day on which the name of somebody is kept.
    case retention

    /// A word for a column, and what is asked for in a sentence.
    public var phrase: Phrase { Phrase("deadline.kind.\(rawValue)") }
    public var inFull: Phrase { Phrase("deadline.kind.\(rawValue).inFull") }

    /// False for what takes place on its day and is over the day after.
    public var canBeLate: Bool {
      switch self {
      case .tutoring, .tutoringEnd, .scheduled, .planned, .deviation, .meeting: false
      default: true
      }
    }

    /// Whether somebody is written about it: what takes place needs no reminder, and figures have their own entry.
    public var isReminded: Bool {
      switch self {
      case .redLine, .tutoringEnd, .scheduled, .planned, .figures, .deviation, .reaction, .meeting: false
      default: true
      }
    }

    /// The kind that this one is a state of: a first training and its renewals are one thing that moves on, and so is a
    /// tutoring.
    public var root: Kind {
      switch self {
      case .firstTraining: .training
      case .tutoringEnd: .tutoring
      default: self
      }
    }
  }
}
