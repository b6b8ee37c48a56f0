extension Agent {
  public enum Refusal: Quality.Refusal {
    case codeMissing, nameMissing

    public var phrase: Phrase {
      switch self {
      case .codeMissing: Phrase("refusal.agent.codeMissing")
      case .nameMissing: Phrase("refusal.agent.nameMissing")
      }
    }
  }

  /// Refuses what no agent can be without.
  public func check() throws(Refusal) {
    guard !code.isEmpty else { throw .codeMissing }
    guard !name.isEmpty else { throw .nameMissing }
  }
}

extension Assignment {
  public enum Refusal: Quality.Refusal {
    case endBeforeStart(Day)
    case twice(post: String, Day)

    public var phrase: Phrase {
      switch self {
      case .endBeforeStart(let day): Phrase("refusal.assignment.endBeforeStart", ["day": .day(day)])
      case .twice(let post, let day): Phrase("refusal.assignment.twice", ["post": .text(post), "day": .day(day)])
      }
    }
  }

  /// Refuses posts that nobody can hold together: one that ends before it begins, or one twice from the same day.
  public static func check(_ assignments: [Assignment]) throws(Refusal) {
    var seen: [String: Set<Day>] = [:]
    for assignment in assignments {
      if let until = assignment.until, until < assignment.since { throw .endBeforeStart(assignment.since) }
      guard seen[assignment.post, default: []].insert(assignment.since).inserted else {
        throw .twice(post: assignment.post, assignment.since)
      }
    }
  }
}

extension Training {
  public enum Refusal: Quality.Refusal {
    case notYet(Day)
    case alreadyRecorded(Day)

    public var phrase: Phrase {
      switch self {
      case .notYet(let day): Phrase("refusal.training.notYet", ["day": .day(day)])
      case .alreadyRecorded(let day): Phrase("refusal.training.alreadyRecorded", ["day": .day(day)])
      }
    }
  }

  /// Refuses a training that is still to come: only one that was followed counts.
  public func check(today: Day) throws(Refusal) {
    guard day <= today else { throw .notYet(day) }
  }
}

extension Tutoring {
  public enum Refusal: Quality.Refusal {
    case tutorIsAgent
    case endBeforeStart(Day)
    case alreadyRecorded(Day)

    public var phrase: Phrase {
      switch self {
      case .tutorIsAgent: Phrase("refusal.tutoring.tutorIsAgent")
      case .endBeforeStart(let day): Phrase("refusal.tutoring.endBeforeStart", ["day": .day(day)])
      case .alreadyRecorded(let day): Phrase("refusal.tutoring.alreadyRecorded", ["day": .day(day)])
      }
    }
  }

  /// Refuses a tutoring that cannot be.
  public func check() throws(Refusal) {
    guard tutor != agent else { throw .tutorIsAgent }
    guard since <= until else { throw .endBeforeStart(since) }
  }
}
