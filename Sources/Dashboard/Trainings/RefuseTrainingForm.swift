import Quality
import QualityStore

/// Notes that the training office has no seat for the marked needs, and why: tutoring is then to be arranged.
public struct RefuseTrainingForm: DecisionForm {
  private let chosen: ChosenNeeds

  public init(_ seats: [TrainingSeat], year: Int, _ reader: Reader, _ context: Context) throws {
    chosen = try ChosenNeeds(seats, year: year, reader, context)
  }

  public var kind: FormKind? { .refuseTraining(chosen.seats, year: chosen.year) }
  public var title: Phrase { chosen.title("form.refuseTraining") }

  public func fields(_ context: Context) -> [Field] {
    [
      Field(
        "reason", Phrase("action.reason"), hint: Phrase("hint.trainingRefusal"), style: .prose, isRequired: true)
    ]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    field.text.isEmpty ? .empty : .understood("")
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    chosen.remarks(context) + [.gap, .paragraph(context.phrases("form.refuseTraining.then"), .quiet)]
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    RefuseTraining(chosen.seats, year: chosen.year, because: try fields.required("reason"))
  }

  public func field(of refusal: any Error) -> String? {
    refusal as? TrainingRequest.Refusal == .reasonMissing ? "reason" : nil
  }
}
