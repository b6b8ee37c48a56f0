extension Agent {
  public enum Refusal: Quality.Refusal {
    case nameMissing
    case alreadyLeft(Day)
    /// `EX-4`: only who was erased has such a code, and is not erased again.
    case codeOfErased(String)
    /// `R-3`, `DOC-1`, `E9`: what is said of the one would be taken as said of the other.
    case codeOfOtherKind(String)
    /// The last day of work is known, and still to come.
    case leaves(Day)
    /// A training in a course is recorded after the last day of work.
    case trainedAfter(course: String, Day)
    /// A post was taken after it.
    case tookPostAfter(post: String, Day)
    /// A tutoring in a course, received or given, began after it.
    case tutoredAfter(course: String, Day)
    /// An absence began after it.
    case awayAfter(Day)

    public var phrase: Phrase {
      switch self {
      case .nameMissing: Phrase("refusal.agent.nameMissing")
      case .alreadyLeft(let day): Phrase("refusal.agent.alreadyLeft", ["day": .day(day)])
      case .codeOfErased(let code): Phrase("refusal.agent.codeOfErased", ["code": .text(code)])
      case .codeOfOtherKind(let code): Phrase("refusal.agent.codeOfOtherKind", ["code": .text(code)])
      case .leaves(let day): Phrase("refusal.agent.leaves", ["day": .day(day)])
      case .trainedAfter(let course, let day):
        Phrase("refusal.agent.trainedAfter", ["course": .text(course), "day": .day(day)])
      case .tookPostAfter(let post, let day):
        Phrase("refusal.agent.tookPostAfter", ["post": .text(post), "day": .day(day)])
      case .tutoredAfter(let course, let day):
        Phrase("refusal.agent.tutoredAfter", ["course": .text(course), "day": .day(day)])
      case .awayAfter(let day): Phrase("refusal.agent.awayAfter", ["day": .day(day)])
      }
    }
  }

  /// That the agent has left, or will; nil while no departure is known.
  public func departure(on today: Day) -> Refusal? {
    leftOn.map { hasLeft(on: today) ? .alreadyLeft($0) : .leaves($0) }
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

extension AgentHistory {
  /// Refuses a last day of work where one is known already, and one after which something was recorded that has begun:
  /// only what is still to come may fall away with a departure. `given` are the tutorings that the agent gives.
  public func checkDeparture(on day: Day, giving given: [Tutoring], today: Day) throws(Agent.Refusal) {
    if let departure = agent.departure(on: today) { throw departure }
    func hasBegunAfter(_ since: Day) -> Bool { day < since && since <= today }
    if let training = trainings.first(where: { $0.day > day }) {
      throw .trainedAfter(course: training.course, training.day)
    }
    if let post = assignments.first(where: { hasBegunAfter($0.since) }) {
      throw .tookPostAfter(post: post.post, post.since)
    }
    if let tutoring = (tutorings + given).first(where: { hasBegunAfter($0.since) }) {
      throw .tutoredAfter(course: tutoring.course, tutoring.since)
    }
    if let absence = absences.first(where: { hasBegunAfter($0.since) }) { throw .awayAfter(absence.since) }
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
    /// It would last longer than the agent's work, whose last day is given.
    case afterLeaving(Day)

    public var phrase: Phrase {
      switch self {
      case .afterLeaving(let day): Phrase("refusal.absence.afterLeaving", ["day": .day(day)])
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

  /// Refuses an absence that ends before it begins, that meets another of the same agent, or that lasts longer than the
  /// agent's work.
  public func check(among others: [Absence], leaving left: Day?) throws(Refusal) {
    if let until, until < since { throw .endBeforeStart(since) }
    if let left, left < until ?? since { throw .afterLeaving(left) }
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
    /// That of the agent does.
    case agentLeft(Day)
    case noneBefore(Day)

    public var phrase: Phrase {
      switch self {
      case .tutorIsAgent: Phrase("refusal.tutoring.tutorIsAgent")
      case .endBeforeStart(let day): Phrase("refusal.tutoring.endBeforeStart", ["day": .day(day)])
      case .alreadyRecorded(let day): Phrase("refusal.tutoring.alreadyRecorded", ["day": .day(day)])
      case .covered(let since, let until):
        Phrase("refusal.tutoring.covered", ["day": .day(since), "until": .day(until)])
      case .tutorLeft(let day): Phrase("refusal.tutoring.tutorLeft", ["day": .day(day)])
      case .agentLeft(let day): Phrase("refusal.tutoring.agentLeft", ["day": .day(day)])
      case .noneBefore(let day): Phrase("refusal.tutoring.noneBefore", ["day": .day(day)])
      }
    }
  }

  /// Refuses a tutoring that cannot be.
  public func check() throws(Refusal) {
    guard tutor != agent else { throw .tutorIsAgent }
    guard since <= until else { throw .endBeforeStart(since) }
  }

  /// Refuses a tutoring that goes on after the last day of work of the agent, or of the tutor.
  public func check(of agent: Agent, by tutor: Agent) throws(Refusal) {
    if let left = agent.leftOn, left < until { throw .agentLeft(left) }
    if let left = tutor.leftOn, left < until { throw .tutorLeft(left) }
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
