internal import GRDB
import Quality

/// The requests of one year, as the decisions about them read and keep them; what is there is read once.
struct TrainingRequestRows {
  private let db: Database
  private let year: Int
  private let requests: [TrainingRequest]
  private let trainings: [Training]
  private let rules: TrainingRules
  private let today: Day

  init(of year: Int, in ledger: Ledger) throws {
    (db, self.year, today) = (ledger.db, year, ledger.signature.day)
    requests = try ledger.reader.trainingRequests().filter { $0.year == year }
    trainings = try ledger.reader.trainings()
    rules = try ledger.reader.trainingRules()
  }

  /// Nil where the seat was not asked for, in its course or in one that it replaced; refuses a code that no agent, or no
  /// course, has.
  func request(for seat: TrainingSeat) throws -> TrainingRequest? {
    _ = try db.requiredKey(.agent, seat.agent)
    _ = try db.requiredKey(.course, seat.course)
    let course = rules.inForce(seat.course, on: today)
    return requests.first { $0.seat == seat }
      ?? requests.last { $0.seat.agent == seat.agent && rules.inForce($0.seat.course, on: today) == course }
  }

  /// The one to answer; refuses a seat that was not asked for, and one whose training was followed since.
  func pending(for seat: TrainingSeat) throws -> TrainingRequest {
    guard let request = try request(for: seat) else { throw TrainingRequest.Refusal.notRequested(seat, year: year) }
    if let followed = request.followed(among: trainings, under: rules, on: today) {
      throw TrainingRequest.Refusal.alreadyFollowed(seat, followed)
    }
    return request
  }

  func save(_ request: TrainingRequest) throws {
    let (agent, course) = (
      try db.requiredKey(.agent, request.seat.agent), try db.requiredKey(.course, request.seat.course)
    )
    let (state, day, place, refusedOn, reason) = columns(of: request.answer)
    try db.run(
      """
      INSERT INTO trainingRequest (
        agent, course, year, quarter, requestedOn, state, scheduledFor, place, refusedOn, reason)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (agent, course, year) DO UPDATE SET quarter = excluded.quarter,
        requestedOn = excluded.requestedOn, state = excluded.state, scheduledFor = excluded.scheduledFor,
        place = excluded.place, refusedOn = excluded.refusedOn, reason = excluded.reason
      """,
      [
        agent, course, request.year, request.quarter, request.requestedOn.iso, state, day?.iso, place, refusedOn?.iso,
        reason,
      ])
  }

  private func columns(of answer: TrainingRequest.Answer) -> (String, Day?, String, Day?, String) {
    switch answer {
    case .awaited: ("requested", nil, "", nil, "")
    case .scheduled(let day, let place): ("scheduled", day, place, nil, "")
    case .refused(let day, let reason): ("refused", nil, "", day, reason)
    }
  }
}

extension [TrainingSeat] {
  /// « AG-07 FRAUDE, AG-09 FRAUDE »: codes only, the journal names nobody.
  var told: String { map { "\($0.agent) \($0.course)" }.joined(separator: ", ") }
}
