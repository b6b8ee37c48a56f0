internal import GRDB
import Quality

extension Reader {
  /// In the order they were first made.
  public func trainingRequests() throws -> [TrainingRequest] {
    try db.rows(
      """
      SELECT agent.code, course.code, year, quarter, requestedOn, state, scheduledFor, place, refusedOn, reason
      FROM trainingRequest request JOIN agent ON agent.id = request.agent JOIN course ON course.id = request.course
      ORDER BY request.id
      """
    ) { row in
      TrainingRequest(
        TrainingSeat(agent: row[0], course: row[1]), year: row[2], quarter: row[3],
        requestedOn: try Day(stored: row[4]), answer: try answer(row))
    }
  }

  private func answer(_ row: Row) throws -> TrainingRequest.Answer {
    switch row[5] as String {
    case "scheduled": .scheduled(for: try Day(stored: row[6]), place: row[7])
    case "refused": .refused(on: try Day(stored: row[8]), reason: row[9])
    default: .awaited
    }
  }

  /// What must be followed in a year, 1 to 9999.
  public func trainingNeeds(of year: Int, on today: Day) throws -> YearlyNeeds {
    guard let period = Period(.yearly, year: year) else { preconditionFailure("a year is 1 to 9999") }
    let (staff, rules) = (try agentHistories(), try trainingRules())
    return YearlyNeeds(
      of: year, on: today, deadlines: rules.deadlines(of: staff, in: period, on: today),
      requests: try trainingRequests(), trainings: staff.flatMap(\.trainings), tutorings: staff.flatMap(\.tutorings),
      agents: staff.map(\.agent), under: rules)
  }
}
