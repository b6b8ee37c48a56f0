import Quality
import QualityStore

/// The needs that a form asks for or answers together, as they stand now.
struct ChosenNeeds {
  let seats: [TrainingSeat]
  let year: Int
  private let needs: [TrainingNeed]

  init(_ seats: [TrainingSeat], year: Int, _ reader: Reader, _ context: Context) throws {
    self.seats = seats
    self.year = year
    let asked = Set(seats)
    needs = try reader.trainingNeeds(of: year, on: context.today).needs.filter { asked.contains($0.seat) }
  }

  func title(_ key: String) -> Phrase { Phrase(key, ["count": .count(seats.count), "year": .text(String(year))]) }

  /// The one in which all of them fall; nil where they differ.
  var quarter: Int? {
    let quarters = Set(needs.map(\.quarter))
    return quarters.count == 1 ? quarters.first : nil
  }

  /// Who is meant, course by course.
  func remarks(_ context: Context) -> [Detail.Block] {
    CourseSeats.all(in: needs).map { seats in
      let names = needs.filter { $0.isOpen && $0.course.code == seats.course.code }
        .map { context.name(of: $0.agent) }.sorted { Folding.comesBefore($0, $1) }
      return .field(context.text(seats.course.title), .text(names.joined(separator: ", ")))
    }
  }
}
