internal import GRDB
import Quality

extension Reader {
  /// Everything that has a date from `first` to `last`, and what is late on `today` however old it is; what is late
  /// first, then by day. Actions, feedback, documents and cases that are over have no dates left.
  public func deadlines(on today: Day, from first: Day, through last: Day) throws -> [Deadline] {
    let days = first...max(first, last)
    let delays = try delays()
    let all =
      try actionDeadlines() + unansweredFeedback().flatMap { $0.deadlines(on: today, delays.feedback) }
      + documents().compactMap { $0.deadline(on: today) }
      + trainingDeadlines(on: today).flatMap { $0.deadlines(on: today) }
      + obligationDeadlines(on: today).flatMap(\.deadlines)
      + expectedFigures(on: today, through: days.upperBound, delays).map(\.deadline) + deviationEnds(in: days)
      + keptRecords(until: days.upperBound).map(\.deadline) + meetings(in: days)
      + scheduledTrainings(in: days, on: today) + reactions(on: today)
    return all.agenda(of: days, on: today, among: KnownPeople(agents: try agents(), bureaux: try bureaux()))
  }

  private func actionDeadlines() throws -> [Deadline] {
    let names = try stepNames()
    return try actions().flatMap { $0.deadlines(stepNames: names[$0.code] ?? [:]) }
  }

  private func deviationEnds(in days: ClosedRange<Day>) throws -> [Deadline] {
    let indicators = Dictionary(try indicators().map { ($0.code, $0) }) { first, _ in first }
    return try acceptedDeviations(endingIn: days).compactMap { deviation in
      indicators[deviation.indicator].map { deviation.deadline(of: $0) }
    }
  }
}
