/// Something with a date, told to one person who must see to it.
public struct Reminder: Equatable, Sendable {
  public let deadline: Deadline
  public let person: Owner
  /// The thing is another's: this person helps.
  public let isContribution: Bool

  public init(of deadline: Deadline, to person: Owner, isContribution: Bool = false) {
    self.deadline = deadline
    self.person = person
    self.isContribution = isContribution
  }

  public var kind: Deadline.Kind { deadline.kind }
  public var code: String { deadline.code }
  public var due: Day { deadline.day }

  /// A word for a column, and what is asked for in a sentence.
  public var kindPhrase: Phrase { isContribution ? Phrase("reminder.contribution") : kind.phrase }
  public var kindInFull: Phrase {
    if isContribution { return Phrase("reminder.contribution.inFull") }
    // What is asked for is the training.
    return kind == .tutoring ? Deadline.Kind.training.inFull : kind.inFull
  }

  public func stage(on today: Day) -> Stage { Stage(due: due, on: today) }
}

extension Deadline {
  /// To the one whose it is, and to each of those who help.
  public var reminders: [Reminder] {
    guard kind.isReminded else { return [] }
    return [Reminder(of: self, to: person)] + contributors.map { Reminder(of: self, to: $0, isContribution: true) }
  }
}

extension [Deadline] {
  /// What is late on a day, or due in so many days at most, person by person; the earliest first.
  public func reminders(on today: Day, within days: Int) -> [Reminder] {
    let last = today.adding(days: days)
    return filter { $0.day <= last }.flatMap(\.reminders).sorted { ($0.due, $0.code) < ($1.due, $1.code) }
  }
}
