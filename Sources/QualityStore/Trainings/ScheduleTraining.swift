import Quality

/// Notes the day, and the place, that the training office gave to seats that were asked for, all or none.
///
/// Refuses a day that has passed, a seat that was not asked for in that year, and one that was followed since.
public struct ScheduleTraining: Decision {
  public let seats: [TrainingSeat]
  public let year: Int
  public let day: Day
  public let place: String

  public init(_ seats: [TrainingSeat], year: Int, for day: Day, place: String = "") {
    self.seats = seats
    self.year = year
    self.day = day
    self.place = place
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let rows = try TrainingRequestRows(of: year, in: ledger)
    let today = ledger.signature.day
    var changed: [TrainingSeat] = []
    for seat in try seats.eachOnce {
      let before = try rows.pending(for: seat)
      let request = try before.scheduled(for: day, place: place, today: today)
      guard request != before else { continue }
      try rows.save(request)
      changed.append(seat)
    }
    return changed.isEmpty
      ? nil : TrainingsScheduled(count: changed.count, seats: changed.told, day: day.iso, place: place)
  }
}

struct TrainingsScheduled: Fact {
  static let name = "trainingsScheduled"
  let count: Int
  let seats, day, place: String
}
