import Quality

/// Notes that the training office has no seat for what was asked for, and why, all or none.
///
/// Refuses a reason left out, a seat that was not asked for in that year or was refused already, and one that was
/// followed since.
public struct RefuseTraining: Decision {
  public let seats: [TrainingSeat]
  public let year: Int
  public let reason: String

  public init(_ seats: [TrainingSeat], year: Int, because reason: String) {
    self.seats = seats
    self.year = year
    self.reason = reason
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let rows = try TrainingRequestRows(of: year, in: ledger)
    let seats = try seats.eachOnce
    for seat in seats {
      let request = try rows.pending(for: seat)
      try rows.save(try request.refused(because: reason, on: ledger.signature.day))
    }
    return TrainingsRefused(count: seats.count, seats: seats.told, reason: reason)
  }
}

struct TrainingsRefused: Fact {
  static let name = "trainingsRefused"
  let count: Int
  let seats, reason: String
}
