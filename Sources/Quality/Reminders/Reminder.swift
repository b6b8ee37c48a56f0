/// Something with a date that somebody must see to.
public struct Reminder: Equatable, Sendable {
  public let kind: Kind
  /// `A-14`, `R-3`, `DOC-7`, `AG-07`, `COPIL`: what is to be looked at.
  public let code: String
  public let subject: Wording
  /// Nobody in particular is the quality officer, who sees to what nobody else does.
  public let person: Owner
  /// The last day on which it is not late.
  public let due: Day

  public init(_ kind: Kind, _ code: String, _ subject: Wording, to person: Owner, due: Day) {
    self.kind = kind
    self.code = code
    self.subject = subject
    self.person = person
    self.due = due
  }

  public enum Kind: String, CaseIterable, Codable, Sendable {
    case action, contribution, step, effectCheck, acknowledgement, answer, review, training
    /// Never followed so far.
    case firstTraining
    /// A training whose time has passed while a tutor covers it: due when the tutoring ends.
    case tutoring
    case obligation
    /// A word for a column, and what is asked for in a sentence.
    public var phrase: Phrase { Phrase("reminder.kind.\(rawValue)") }
    public var inFull: Phrase { Phrase("reminder.kind.\(rawValue).inFull") }
  }

  /// When one is reminded, the most urgent first: late, the day before, a week before, a month before.
  public enum Stage: String, CaseIterable, Codable, Sendable {
    case late, day, week, month, later

    /// « J-7 », and what heads those of a stage. Neither promises more days ahead than were looked at: `window`.
    public func phrase(within window: Int) -> Phrase { phrase("", within: window) }
    public func heading(within window: Int) -> Phrase { phrase(".heading", within: window) }

    private func phrase(_ ending: String, within window: Int) -> Phrase {
      guard let last else { return Phrase("reminder.stage.\(rawValue)\(ending)") }
      let days = min(last, window)
      return days < 1
        ? Phrase("reminder.stage.today\(ending)")
        : Phrase("reminder.stage.\(rawValue)\(ending)", ["days": .count(days)])
    }

    // Its last day, counted from today; what is late has none, nor what is later.
    private var last: Int? {
      switch self {
      case .day: 1
      case .week: 7
      case .month: 30
      case .late, .later: nil
      }
    }
  }

  /// Due today is not late: it is reminded as what is due tomorrow (1 day left or less, then 7, then 30).
  public func stage(on today: Day) -> Stage {
    switch today.days(until: due) {
    case ..<0: .late
    case ...1: .day
    case ...7: .week
    case ...30: .month
    default: .later
    }
  }

  /// To another person, who is meant by the same words.
  func to(_ person: Owner) -> Reminder { Reminder(kind, code, subject, to: person, due: due) }
}

extension [Reminder] {
  /// What is late on a day, or due in so many days at most, each with the one person who is meant; the earliest first.
  public func due(on today: Day, within days: Int, among people: KnownPeople) -> [Reminder] {
    let last = today.adding(days: days)
    return filter { $0.due <= last }.map { $0.to(people.meant(by: $0.person)) }
      .sorted { ($0.due, $0.code) < ($1.due, $1.code) }
  }
}
