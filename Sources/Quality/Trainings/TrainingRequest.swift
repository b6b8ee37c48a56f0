/// One agent in one course: what is asked of the training office, by their codes.
public struct TrainingSeat: Hashable, Codable, Sendable {
  public let agent: String
  public let course: String

  public init(agent: String, course: String) {
    self.agent = agent
    self.course = course
  }
}

/// The training office was asked for a seat in a year, and what it answered; one request for a seat and a year.
///
/// That the training was followed is not kept here: it is told by the trainings.
public struct TrainingRequest: Equatable, Sendable {
  public let seat: TrainingSeat
  public let year: Int
  /// 1 to 4; nil where any quarter of the year will do.
  public let quarter: Int?
  /// The last time it was asked for.
  public let requestedOn: Day
  public private(set) var answer: Answer

  public enum Answer: Equatable, Sendable {
    case awaited
    /// The place may be empty.
    case scheduled(for: Day, place: String)
    case refused(on: Day, reason: String)
  }

  public init(_ seat: TrainingSeat, year: Int, quarter: Int? = nil, requestedOn: Day, answer: Answer = .awaited) {
    self.seat = seat
    self.year = year
    self.quarter = quarter
    self.requestedOn = requestedOn
    self.answer = answer
  }

  /// Asks for a seat; one that was refused may be asked for again, which puts the new request in the place of the old.
  ///
  /// Refuses a year or a quarter that is over, and a seat that is asked for or scheduled already.
  public static func made(
    for seat: TrainingSeat, year: Int, quarter: Int?, after before: TrainingRequest?, on day: Day
  ) throws(Refusal) -> TrainingRequest {
    guard (day.year...9999).contains(year) else { throw .yearOutside(year, first: day.year) }
    if let quarter {
      guard let period = Period(.quarterly, year: year, number: quarter) else { throw .noQuarter(quarter) }
      guard period.lastDay >= day else { throw .quarterOver(quarter) }
    }
    if let before, !before.isRefused { throw .alreadyRequested(seat, before.requestedOn) }
    return TrainingRequest(seat, year: year, quarter: quarter, requestedOn: day)
  }

  /// The training office has a seat, or moves it to another day; also where it had refused one.
  public func scheduled(for day: Day, place: String, today: Day) throws(Refusal) -> TrainingRequest {
    guard day >= today else { throw .dayPast(day) }
    return answered(.scheduled(for: day, place: place))
  }

  /// The training office has no seat, or takes back the one it had; it says why.
  public func refused(because reason: String, on day: Day) throws(Refusal) -> TrainingRequest {
    guard !reason.isEmpty else { throw .reasonMissing }
    if case .refused(let before, _) = answer { throw .alreadyRefused(seat, before) }
    return answered(.refused(on: day, reason: reason))
  }

  /// The day that was set for it; nil while none is.
  // Inlined, it makes the optimizer of Swift 6.3.1 fail on the request's ownership.
  @inline(never)
  public var scheduledDay: Day? { if case .scheduled(let day, _) = answer { day } else { nil } }

  public var isRefused: Bool { if case .refused = answer { true } else { false } }

  /// When it was followed: the first training since it was asked for, up to today, in the course or in the one that
  /// takes its place; nil while there is none.
  public func followed(among trainings: [Training], under rules: TrainingRules, on today: Day) -> Day? {
    let course = rules.inForce(seat.course, on: today)
    return trainings.filter {
      $0.agent == seat.agent && (requestedOn...max(requestedOn, today)).contains($0.day)
        && rules.inForce($0.course, on: today) == course
    }.map(\.day).min()
  }

  private func answered(_ answer: Answer) -> TrainingRequest {
    var request = self
    request.answer = answer
    return request
  }
}
