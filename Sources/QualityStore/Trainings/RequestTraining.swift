import Quality

/// Asks the training office for seats in a year, all or none: one entry of the journal, one undo.
public struct RequestTraining: Decision {
  public let seats: [TrainingSeat]
  public let year: Int
  /// 1 to 4; nil where any quarter of the year will do.
  public let quarter: Int?

  public init(_ seats: [TrainingSeat], year: Int, quarter: Int? = nil) {
    self.seats = seats
    self.year = year
    self.quarter = quarter
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let rows = try TrainingRequestRows(of: year, in: ledger)
    let seats = try seats.eachOnce
    for seat in seats {
      try rows.save(
        try TrainingRequest.made(
          for: seat, year: year, quarter: quarter, after: try rows.request(for: seat), on: ledger.signature.day))
    }
    return TrainingsRequested(count: seats.count, seats: seats.told, year: String(year))
  }
}

struct TrainingsRequested: Fact {
  static let name = "trainingsRequested"
  let count: Int
  let seats, year: String
}

extension [TrainingSeat] {
  /// Refuses an empty list; a seat that is given twice is one.
  var eachOnce: [TrainingSeat] {
    get throws {
      guard !isEmpty else { throw TrainingRequest.Refusal.nothingAsked }
      var seen = Set<TrainingSeat>()
      return filter { seen.insert($0).inserted }
    }
  }
}
