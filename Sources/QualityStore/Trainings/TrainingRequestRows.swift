internal import GRDB
import Quality

/// The requests of one year, as the decisions about them read and keep them.
struct TrainingRequestRows {
  let db: Database
  let year: Int

  /// Nil where the seat was not asked for; refuses a code that no agent, or no course, has.
  func request(for seat: TrainingSeat) throws -> TrainingRequest? {
    _ = try db.requiredKey(.agent, seat.agent)
    _ = try db.requiredKey(.course, seat.course)
    return try Reader(db).trainingRequests().first { $0.seat == seat && $0.year == year }
  }

  /// The one to answer; refuses a seat that was not asked for, and one whose training was followed since.
  func pending(for seat: TrainingSeat, on day: Day) throws -> TrainingRequest {
    guard let request = try request(for: seat) else { throw TrainingRequest.Refusal.notRequested(seat, year: year) }
    if let followed = request.followed(among: try Reader(db).trainings(), on: day) {
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
