/// All that must be followed in a year: every deadline that falls in it, what is late already, and what was asked for.
///
/// What is late falls in the first quarter that is not over, this year and in the year that is prepared next; later
/// years do not count it again. A seat that is already scheduled in another year is not asked for twice, nor is one whose
/// course another has replaced since: the request stays, under the name it was made.
public struct YearlyNeeds: Equatable, Sendable {
  /// 1 to 9999.
  public let year: Int
  public let today: Day
  private let days: Period
  /// By quarter, course, deadline and agent.
  public private(set) var needs: [TrainingNeed] = []

  public init(
    of year: Int, on today: Day, deadlines: [TrainingDeadline], requests: [TrainingRequest], trainings: [Training],
    tutorings: [Tutoring], agents: [Agent], under rules: TrainingRules
  ) {
    guard let days = Period(.yearly, year: year) else { preconditionFailure("a year is 1 to 9999") }
    self.year = year
    self.today = today
    self.days = days
    // By the course that is followed in the end, whatever it was called when it was asked for.
    func inForce(_ seat: TrainingSeat) -> TrainingSeat {
      TrainingSeat(agent: seat.agent, course: rules.inForce(seat.course, on: max(today, days.lastDay)))
    }
    let asked = Dictionary(requests.filter { $0.year == year }.map { (inForce($0.seat), $0) }) {
      $0.isRefused && !$1.isRefused || $0.isRefused == $1.isRefused && $0.requestedOn < $1.requestedOn ? $1 : $0
    }
    let elsewhere = Set(
      requests.filter { $0.year != year && $0.isScheduled(from: today) }.map { inForce($0.seat) })
    let due = Dictionary(deadlines.map { (inForce($0.seat), $0) }) { first, _ in first }
    let falling = deadlines.filter { falls($0) && !elsewhere.contains(inForce($0.seat)) }.map { inForce($0.seat) }
    let agents = Dictionary(agents.map { ($0.code, $0) }) { first, _ in first }
    let courses = Dictionary(rules.courses.map { ($0.code, $0) }) { first, _ in first }
    needs = Set(falling).union(asked.keys).compactMap { seat in
      guard let agent = agents[seat.agent],
        let course = courses[asked[seat]?.seat.course ?? due[seat]?.course.code ?? seat.course]
      else { return nil }
      let followed = asked[seat]?.followed(among: trainings, under: rules, on: today)
      if followed == nil, let left = agent.leftOn, left < today { return nil }
      let deadline = followed == nil ? due[seat]?.due : nil
      return TrainingNeed(
        agent: agent, course: course, year: year, quarter: quarter(of: asked[seat], due: deadline, followed: followed),
        due: deadline, request: asked[seat], followed: followed,
        tutoring: tutorings.first {
          inForce(TrainingSeat(agent: $0.agent, course: $0.course)) == seat && $0.covers(today)
        })
    }.sorted { $0.rank < $1.rank }
  }

  /// The year that is prepared: the next one from September on, when budgets of trainings are asked for; a habit, the
  /// source document says « annuelle ».
  public static func prepared(on today: Day) -> Int { today.month >= 9 ? min(today.year + 1, 9999) : today.year }

  // Nobody is trained for a deadline that comes after leaving.
  private func falls(_ deadline: TrainingDeadline) -> Bool {
    if let left = deadline.agent.leftOn, left < deadline.due { return false }
    return deadline.due.year == year
      || (deadline.due < today && deadline.due.year < year && (today.year...today.year + 1).contains(year))
  }

  private func quarter(of request: TrainingRequest?, due: Day?, followed: Day?) -> Int {
    if let day = request?.scheduledDay, day.year == year { return number(of: day) }
    if followed == nil, let quarter = request?.quarter { return quarter }
    let earliest = followed == nil ? max(days.firstDay, min(today, days.lastDay)) : days.firstDay
    let day = followed ?? due ?? request?.requestedOn ?? today
    return number(of: year < today.year ? day : max(day, earliest))
  }

  // What lies outside the year falls at its beginning or at its end.
  private func number(of day: Day) -> Int {
    Period(.quarterly, containing: min(max(day, days.firstDay), days.lastDay)).number
  }
}

extension TrainingDeadline {
  public var seat: TrainingSeat { TrainingSeat(agent: agent.code, course: course.code) }
}

extension TrainingRequest {
  fileprivate func isScheduled(from today: Day) -> Bool {
    scheduledDay.map { $0 >= today } ?? false
  }
}

extension TrainingNeed {
  fileprivate var rank: (Int, String, Day, String) {
    (quarter, course.code, due ?? Day(number: .max), agent.code)
  }
}
