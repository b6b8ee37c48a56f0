/// A course that several agents followed together: one day, one place, one sheet of those who were there.
public struct TrainingSession: Equatable, Sendable, Identifiable {
  /// `S-3`; empty until the store gives it one.
  public let code: String
  /// The code of the course.
  public var course: String
  public var day: Day
  public var place: String
  /// Who gave it, in words.
  public var provider: String
  /// What proves it: the path or the link of the attendance sheet, a reference; empty while there is none.
  public var evidence: String
  public var notes: String
  /// The codes of those who were there.
  public var attendees: Set<String>

  public init(
    code: String = "", course: String, day: Day, place: String = "", provider: String = "", evidence: String = "",
    notes: String = "", attendees: Set<String>
  ) {
    self.code = code
    self.course = course
    self.day = day
    self.place = place
    self.provider = provider
    self.evidence = evidence
    self.notes = notes
    self.attendees = attendees
  }

  public var id: String { code }

  /// What each of those who were there followed.
  public var trainings: [Training] {
    attendees.sorted().map { Training(agent: $0, course: course, day: day, session: code) }
  }

  public enum Refusal: Quality.Refusal {
    case courseMissing, attendeesMissing
    /// Only what took place is recorded.
    case notYet(Day)
    /// With those who have that course recorded on that day already, in another session or without any.
    case alreadyRecorded(Day, agents: [String])
    /// Several codes that no agent has.
    case unknownAttendees([String])
    /// Another course is followed instead, from the day given.
    case replaced(by: String, Day)
    /// They had left before the day of the session.
    case afterLeaving(Day, agents: [String])
    /// What they followed on that day had run out when they took their first posts.
    case beforeAnyPost(Day, agents: [String])

    public var phrase: Phrase {
      switch self {
      case .courseMissing: Phrase("refusal.session.courseMissing")
      case .attendeesMissing: Phrase("refusal.session.attendeesMissing")
      case .notYet(let day): Phrase("refusal.session.notYet", ["day": .day(day)])
      case .alreadyRecorded(let day, let agents): about(agents, "refusal.session.alreadyRecorded", day)
      case .unknownAttendees(let codes):
        Phrase("refusal.session.unknownAttendees", ["codes": .text(codes.joined(separator: ", "))])
      case .replaced(let course, let day): Training.Refusal.replaced(by: course, day).phrase
      case .afterLeaving(let day, let agents): about(agents, "refusal.session.afterLeaving", day)
      case .beforeAnyPost(let day, let agents): about(agents, "refusal.session.beforeAnyPost", day)
      }
    }

    private func about(_ agents: [String], _ key: String, _ day: Day) -> Phrase {
      Phrase(
        key, ["day": .day(day), "count": .count(agents.count), "agents": .text(agents.joined(separator: ", "))])
    }
  }

  /// Refuses what no session can be; those who have it recorded already are named all at once.
  public func check(among trainings: [Training], today: Day) throws(Refusal) {
    guard !course.isEmpty else { throw .courseMissing }
    guard day <= today else { throw .notYet(day) }
    guard !attendees.isEmpty else { throw .attendeesMissing }
    let twice = trainings.filter { training in
      training.course == course && training.day == day && attendees.contains(training.agent)
        && (code.isEmpty || training.session != code)
    }
    guard twice.isEmpty else { throw .alreadyRecorded(day, agents: twice.map(\.agent).sorted()) }
  }

  /// What is to be looked at again once this is in the place of what was recorded: all of it on another day or in
  /// another course, else what those who were added followed.
  public func newTrainings(since before: TrainingSession?) -> [Training] {
    guard let before, before.course == course, before.day == day else { return trainings }
    return trainings.filter { !before.attendees.contains($0.agent) }
  }
}
