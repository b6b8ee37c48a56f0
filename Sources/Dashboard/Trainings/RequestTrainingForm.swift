import Quality
import QualityStore

/// Asks the training office for the marked seats of a year, for one quarter or any.
public struct RequestTrainingForm: DecisionForm {
  private let chosen: ChosenNeeds

  public init(_ seats: [TrainingSeat], year: Int, _ reader: Reader, _ context: Context) throws {
    chosen = try ChosenNeeds(seats, year: year, reader, context)
  }

  public var kind: FormKind? { .requestTraining(chosen.seats, year: chosen.year) }
  public var title: Phrase { chosen.title("form.requestTraining") }

  public func fields(_ context: Context) -> [Field] {
    let options = (1...4).map { quarter in
      Field.Option(String(quarter), text: context.phrases("need.quarter", ["quarter": .count(quarter)]))
    }
    let proposed = chosen.quarter.map { options[$0 - 1].text } ?? ""
    return [
      Field(
        "quarter", Phrase("field.quarter"), text: proposed, hint: Phrase("hint.anyQuarter"), style: .choice,
        options: options)
    ]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    field.text.isEmpty ? .empty : Reading(choiceIn: field)
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] { chosen.remarks(context) }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    RequestTraining(chosen.seats, year: chosen.year, quarter: try fields.choice("quarter").flatMap { Int($0) })
  }

  public func field(of refusal: any Error) -> String? {
    switch refusal as? TrainingRequest.Refusal {
    case .quarterOver, .noQuarter: "quarter"
    default: nil
    }
  }
}
