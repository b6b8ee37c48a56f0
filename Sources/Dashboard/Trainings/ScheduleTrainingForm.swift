import Quality
import QualityStore

/// Notes the day and the place that the training office gave to the marked seats.
public struct ScheduleTrainingForm: DecisionForm {
  private let chosen: ChosenNeeds
  private let places: [String]

  public init(_ seats: [TrainingSeat], year: Int, _ reader: Reader, _ context: Context) throws {
    chosen = try ChosenNeeds(seats, year: year, reader, context)
    places = try reader.trainingRequests().compactMap(\.place).reduce(into: []) { known, place in
      if !known.contains(place) { known.append(place) }
    }
  }

  public var kind: FormKind? { .scheduleTraining(chosen.seats, year: chosen.year) }
  public var title: Phrase { chosen.title("form.scheduleTraining") }

  public func fields(_ context: Context) -> [Field] {
    [
      Field("day", Phrase("column.day"), hint: Phrase("hint.day"), isRequired: true),
      Field(
        "place", Phrase("field.place"), hint: Phrase("hint.trainingPlace"), style: .proposals,
        options: places.map { Field.Option($0) }),
    ]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    return field.id == "day" ? Reading(day: field.text, context) : .understood("")
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] { chosen.remarks(context) }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    ScheduleTraining(
      chosen.seats, year: chosen.year, for: try fields.requiredDay("day", context), place: fields.text("place"))
  }

  public func field(of refusal: any Error) -> String? {
    if case .dayPast = refusal as? TrainingRequest.Refusal { "day" } else { nil }
  }
}

extension TrainingRequest {
  /// Where it is scheduled, where that is known.
  fileprivate var place: String? {
    if case .scheduled(_, let place) = answer, !place.isEmpty { place } else { nil }
  }
}
