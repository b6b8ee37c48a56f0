/// Anything with a date: what must be done by a day, or what takes place on one. Reminders, the agenda and calendars
/// all come from it.
public struct Deadline: Equatable, Sendable, Identifiable {
  public let kind: Kind
  /// `A-14`, `R-3`, `DOC-7`, `AG-07`, `TEL-01`, `COPIL`, `2026-10`: what it is about.
  public let code: String
  /// Tells it from others of this kind and code: what a step is kept as, the code of a course; empty where there are
  /// none.
  public let part: String
  public let subject: Matter
  /// Nobody in particular is the quality officer, who sees to what nobody else does.
  public internal(set) var person: Owner
  /// Those who help that person.
  public internal(set) var contributors: [Owner]
  /// A code, as is the site; that of the person where the thing itself has none.
  public internal(set) var bureau: String?
  public let site: String?
  /// The last day on which it is not late, or the day on which it takes place.
  public let day: Day
  /// When it begins on that day; nil for what has no hour, or none that is known.
  public let time: TimeOfDay?
  /// The last day of what takes several; nil for one day.
  public let end: Day?
  /// When what is due by that day is to take place, where it is known.
  public let planned: Day?

  public init(
    _ kind: Kind, _ code: String, part: String = "", _ subject: Matter, to person: Owner = .nobody,
    contributors: [Owner] = [], bureau: String? = nil, site: String? = nil, day: Day, at time: TimeOfDay? = nil,
    end: Day? = nil,
    planned: Day? = nil
  ) {
    self.kind = kind
    self.code = code
    self.part = part
    self.subject = subject
    self.person = person
    self.contributors = contributors
    self.bureau = bureau
    self.site = site
    self.day = day
    self.time = time
    self.end = end
    self.planned = planned
  }

  /// The same as long as the thing is the same, whenever it is due: a calendar knows by it what has only moved.
  public var id: String { [kind.root.rawValue, code, part].filter { !$0.isEmpty }.joined(separator: " ") }

  /// What it is, in words.
  public enum Matter: Hashable, Sendable {
    case titled(Wording)
    /// So many figures of a period, one for each indicator and site.
    case figures(Period, count: Int)
    /// What tells of a person; not of whom.
    case kept(Retention.Subject)
    public var phrase: Phrase {
      switch self {
      case .titled(let title): Phrase("deadline.titled", ["title": .wording(title)])
      case .figures(let period, let count):
        Phrase("deadline.figures", ["period": .period(period), "count": .count(count)])
      case .kept(let subject): Phrase("retention.\(subject.rawValue).toErase")
      }
    }
  }
}

extension Deadline {
  /// Due today is not late; what takes place is never late.
  public func isLate(on today: Day) -> Bool { kind.canBeLate && day < today }

  /// Whether it is that person’s, or helped by them.
  public func concerns(_ person: Owner) -> Bool { self.person == person || contributors.contains(person) }

  /// Whether it belongs to an agenda of these days: what is late does, however old it is.
  public func belongs(to days: ClosedRange<Day>, on today: Day) -> Bool {
    isLate(on: today) || day <= days.upperBound && (end ?? day) >= days.lowerBound
  }

  /// How near it is; what has taken place is no longer to come.
  public func stage(on today: Day) -> Reminder.Stage? {
    day < today && !kind.canBeLate ? nil : Reminder.Stage(due: day, on: today)
  }

  /// With the one person whom each of the words means, and the bureau of that person.
  func among(_ people: KnownPeople) -> Deadline {
    var deadline = self
    deadline.person = people.meant(by: person)
    deadline.contributors = contributors.map(people.meant)
    deadline.bureau = bureau ?? people.bureau(of: deadline.person)
    return deadline
  }
}

extension [Deadline] {
  /// Those of an agenda of these days, each with the one person who is meant: what is late first, then by day.
  public func agenda(of days: ClosedRange<Day>, on today: Day, among people: KnownPeople) -> [Deadline] {
    filter { $0.belongs(to: days, on: today) }.map { $0.among(people) }.sorted { left, right in
      let (isLeftLate, isRightLate) = (left.isLate(on: today), right.isLate(on: today))
      guard isLeftLate == isRightLate else { return isLeftLate }
      let (leftTime, rightTime) = (left.time?.minute ?? -1, right.time?.minute ?? -1)
      return (left.day, leftTime, left.code, left.id) < (right.day, rightTime, right.code, right.id)
    }
  }
}
