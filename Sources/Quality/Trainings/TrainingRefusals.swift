extension Agent {
  public enum Refusal: Quality.Refusal {
    case nameMissing
    case alreadyLeft(Day)
    /// `EX-4`: only who was erased has such a code, and is not erased again.
    case codeOfErased(String)
    /// `R-3`, `DOC-1`, `E9`: what is said of the one would be taken as said of the other.
    case codeOfOtherKind(String)

    public var phrase: Phrase {
      switch self {
      case .nameMissing: Phrase("refusal.agent.nameMissing")
      case .alreadyLeft(let day): Phrase("refusal.agent.alreadyLeft", ["day": .day(day)])
      case .codeOfErased(let code): Phrase("refusal.agent.codeOfErased", ["code": .text(code)])
      case .codeOfOtherKind(let code): Phrase("refusal.agent.codeOfOtherKind", ["code": .text(code)])
      }
    }
  }

  /// Refuses what no agent can be without.
  public func check() throws(Refusal) {
    guard !name.isEmpty else { throw .nameMissing }
  }

  /// Refuses a new code by which something else is known; an empty one is given later.
  public func checkCode() throws(Refusal) {
    let code = code.uppercased()
    if code.hasPrefix("EX-") { throw .codeOfErased(self.code) }
    if code.wholeMatch(of: /(?:(?:R|A|D|G|S|DOC)-|E)\d+/) != nil { throw .codeOfOtherKind(self.code) }
  }
}

extension Assignment {
  public enum Refusal: Quality.Refusal {
    case endBeforeStart(Day)
    /// The same post is held twice at once, first from the day given.
    case twice(post: String, Day)
    case notHeld(post: String, Day)
    case samePost(String)
    /// The agent has left, and the post would go on after the last day of work.
    case leftBefore(Day)

    public var phrase: Phrase {
      switch self {
      case .endBeforeStart(let day): Phrase("refusal.assignment.endBeforeStart", ["day": .day(day)])
      case .twice(let post, let day): Phrase("refusal.assignment.twice", ["post": .text(post), "day": .day(day)])
      case .notHeld(let post, let day): Phrase("refusal.assignment.notHeld", ["post": .text(post), "day": .day(day)])
      case .samePost(let post): Phrase("refusal.assignment.samePost", ["post": .text(post)])
      case .leftBefore(let day): Phrase("refusal.assignment.leftBefore", ["day": .day(day)])
      }
    }
  }

  /// Refuses posts of one agent that nobody can hold together: one that ends before it begins, or the same one twice at
  /// once. Different posts may be held at once.
  public static func check(_ assignments: [Assignment]) throws(Refusal) {
    for assignment in assignments {
      if let until = assignment.until, until < assignment.since { throw .endBeforeStart(assignment.since) }
    }
    for same in Dictionary(grouping: assignments, by: \.post).values {
      let inOrder = same.sorted { $0.since < $1.since }
      for (earlier, later) in zip(inOrder, inOrder.dropFirst()) where earlier.until.map({ $0 >= later.since }) ?? true {
        throw .twice(post: later.post, earlier.since)
      }
    }
  }
}

extension Absence {
  public enum Refusal: Quality.Refusal {
    case endBeforeStart(Day)
    /// Away already, from the day given.
    case twice(Day)
    case notAway(Day)

    public var phrase: Phrase {
      switch self {
      case .endBeforeStart(let day): Phrase("refusal.absence.endBeforeStart", ["day": .day(day)])
      case .twice(let day): Phrase("refusal.absence.twice", ["day": .day(day)])
      case .notAway(let day): Phrase("refusal.absence.notAway", ["day": .day(day)])
      }
    }
  }

  /// Which of an agent's absences a return on a day ends: the one that began on a day where it is given, else the one
  /// that ends around that day, else the one that lasts today and is prolonged.
  public static func returning(
    from absences: [Absence], since: Day?, on day: Day, today: Day
  ) throws(Refusal) -> Absence {
    let begun = absences.filter { $0.since < day && $0.since == since ?? $0.since }
    let around = begun.last { since != nil || $0.until.map { $0.adding(days: 1) >= day } ?? true }
    guard let absence = around ?? begun.last(where: { $0.holds(on: today) }) else { throw .notAway(day) }
    return absence
  }

  /// Refuses an absence that ends before it begins, or that meets another of the same agent.
  public func check(among others: [Absence]) throws(Refusal) {
    if let until, until < since { throw .endBeforeStart(since) }
    if let other = others.first(where: { $0.since <= until ?? $0.since && since <= $0.until ?? since }) {
      throw .twice(other.since)
    }
  }
}

extension Training {
  public enum Refusal: Quality.Refusal {
    case notYet(Day)
    case alreadyRecorded(Day)
    /// It had run out, after so many years, when the first post was taken on the day given.
    case beforeAnyPost(Day, years: Int)
    /// After the last day of work.
    case afterLeaving(Day)
    /// Another course is followed instead, from the day given.
    case replaced(by: String, Day)

    public var phrase: Phrase {
      switch self {
      case .notYet(let day): Phrase("refusal.training.notYet", ["day": .day(day)])
      case .alreadyRecorded(let day): Phrase("refusal.training.alreadyRecorded", ["day": .day(day)])
      case .beforeAnyPost(let day, let years):
        Phrase("refusal.training.beforeAnyPost", ["day": .day(day), "years": .count(years)])
      case .afterLeaving(let day): Phrase("refusal.training.afterLeaving", ["day": .day(day)])
      case .replaced(let course, let day):
        Phrase("refusal.training.replaced", ["course": .text(course), "day": .day(day)])
      }
    }
  }
}

extension Tutoring {
  public enum Refusal: Quality.Refusal {
    case tutorIsAgent
    case endBeforeStart(Day)
    case alreadyRecorded(Day)
    /// Another one covers the same course, from the first day given until the second.
    case covered(Day, until: Day)
    /// The tutor's last day of work comes before the end.
    case tutorLeft(Day)
    case noneBefore(Day)

    public var phrase: Phrase {
      switch self {
      case .tutorIsAgent: Phrase("refusal.tutoring.tutorIsAgent")
      case .endBeforeStart(let day): Phrase("refusal.tutoring.endBeforeStart", ["day": .day(day)])
      case .alreadyRecorded(let day): Phrase("refusal.tutoring.alreadyRecorded", ["day": .day(day)])
      case .covered(let since, let until):
        Phrase("refusal.tutoring.covered", ["day": .day(since), "until": .day(until)])
      case .tutorLeft(let day): Phrase("refusal.tutoring.tutorLeft", ["day": .day(day)])
      case .noneBefore(let day): Phrase("refusal.tutoring.noneBefore", ["day": .day(day)])
      }
    }
  }

  /// Refuses a tutoring that cannot be.
  public func check() throws(Refusal) {
    guard tutor != agent else { throw .tutorIsAgent }
    guard since <= until else { throw .endBeforeStart(since) }
  }
}

extension Tutoring {
  /// Refuses one that covers a day of another one of the same agent in the same course.
  public func check(among others: [Tutoring]) throws(Refusal) {
    let same = others.filter { $0.agent == agent && $0.course == course }
    if same.contains(where: { $0.since == since }) { throw .alreadyRecorded(since) }
    if let other = same.first(where: { $0.since <= until && since <= $0.until }) {
      throw .covered(other.since, until: other.until)
    }
  }
}
