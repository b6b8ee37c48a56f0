/// A time in an agent's service: a post held, an absence, or a tutoring, from a day until another.
public enum CareerPeriod: Equatable, Sendable {
  case post(Assignment)
  case absence(Absence)
  case tutoring(Tutoring)

  public enum Kind: String, CaseIterable, Codable, Sendable {
    case post, absence, tutoring
    public var phrase: Phrase { Phrase("agent.part.\(rawValue)") }
  }

  /// Which one is meant.
  public struct Reference: Hashable, Codable, Sendable {
    public let kind: Kind
    public let agent: String
    /// The code of the post or of the course; empty for an absence.
    public let what: String
    public let since: Day

    public init(_ kind: Kind, agent: String, what: String = "", since: Day) {
      self.kind = kind
      self.agent = agent
      self.what = what
      self.since = since
    }

    /// What sentences about it speak of.
    public var told: [String: PhraseValue] {
      [
        "part": .phrase(kind.phrase), "what": .text(what.isEmpty ? "" : " \(what)"), "agent": .text(agent),
        "day": .day(since),
      ]
    }
  }

  public var reference: Reference {
    switch self {
    case .post(let held): Reference(.post, agent: held.agent, what: held.post, since: held.since)
    case .absence(let absence): Reference(.absence, agent: absence.agent, since: absence.since)
    case .tutoring(let tutoring):
      Reference(.tutoring, agent: tutoring.agent, what: tutoring.course, since: tutoring.since)
    }
  }

  /// The last day, included; nil while none is known.
  public var until: Day? {
    switch self {
    case .post(let held): held.until
    case .absence(let absence): absence.until
    case .tutoring(let tutoring): tutoring.until
    }
  }

  /// The same with other days. Refuses a tutoring without an end.
  public func moved(since: Day, until: Day?) throws(Refusal) -> CareerPeriod {
    switch self {
    case .post(let held):
      return .post(Assignment(agent: held.agent, post: held.post, since: since, until: until))
    case .absence(let absence): return .absence(Absence(agent: absence.agent, since: since, until: until))
    case .tutoring(let tutoring):
      guard let until else { throw .endMissing }
      return .tutoring(
        Tutoring(
          agent: tutoring.agent, course: tutoring.course, tutor: tutoring.tutor, since: since, until: until,
          subject: tutoring.subject))
    }
  }

  public enum Refusal: Quality.Refusal {
    case endMissing
    case notRecorded(Reference)

    public var phrase: Phrase {
      switch self {
      case .endMissing: Phrase("refusal.period.endMissing")
      case .notRecorded(let period): Phrase("refusal.period.notRecorded", period.told)
      }
    }
  }
}

extension AgentHistory {
  /// Refuses what is not recorded.
  public func period(_ reference: CareerPeriod.Reference) throws(CareerPeriod.Refusal) -> CareerPeriod {
    let all =
      assignments.map(CareerPeriod.post) + absences.map(CareerPeriod.absence) + tutorings.map(CareerPeriod.tutoring)
    guard let period = all.first(where: { $0.reference == reference }) else { throw .notRecorded(reference) }
    return period
  }
}
