/// An agent must follow a course in a year: what the training office is asked for, and how far that is.
///
/// Source: « Le pôle formation […] est chargé de l'identification annuelle des besoins en formation ».
public struct TrainingNeed: Equatable, Sendable {
  public let agent: Agent
  public let course: Course
  public let year: Int
  /// 1 to 4: of the day it is scheduled for, else the one that was asked for, else the one the deadline falls in.
  public let quarter: Int
  /// The last day on which the agent is not late; nil where no post asks for the course any more, and once followed.
  public let due: Day?
  public let request: TrainingRequest?
  /// The day it was followed since it was asked for.
  public let followed: Day?
  /// What covers the agent today; it never counts as a training.
  public let tutoring: Tutoring?

  /// In the order of what is left to do.
  public enum State: String, CaseIterable, Sendable {
    case toRequest, refused, toConfirm, requested, scheduled, tutored, followed
    public var phrase: Phrase { Phrase("need.state.\(rawValue)") }
  }

  public init(
    agent: Agent, course: Course, year: Int, quarter: Int, due: Day?, request: TrainingRequest? = nil,
    followed: Day? = nil, tutoring: Tutoring? = nil
  ) {
    self.agent = agent
    self.course = course
    self.year = year
    self.quarter = quarter
    self.due = due
    self.request = request
    self.followed = followed
    self.tutoring = tutoring
  }

  public var seat: TrainingSeat { TrainingSeat(agent: agent.code, course: course.code) }

  /// Scheduled for a day that has passed is to be confirmed: was it followed? What was refused asks for a tutoring,
  /// until one covers the agent.
  public func state(on today: Day) -> State {
    guard followed == nil else { return .followed }
    return switch request?.answer {
    case nil: .toRequest
    case .awaited: .requested
    case .scheduled(let day, _): day < today ? .toConfirm : .scheduled
    case .refused: tutoring == nil ? .refused : .tutored
    }
  }

  /// Whether a seat is still needed.
  public var isOpen: Bool { followed == nil }
}
