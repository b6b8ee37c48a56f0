import Quality
import QualityStore

/// Records that one agent followed a course.
public struct TrainingForm: DecisionForm {
  let agent: String
  /// The course that was selected.
  let course: String?
  private let courses: [Course]

  public init(_ agent: String, course: String?, _ reader: Reader) throws {
    (self.agent, self.course) = (try reader.agent(agent).code, course)
    courses = try reader.courses()
  }

  public var kind: FormKind? { .training(agent, course: course) }
  public var title: Phrase { Phrase("form.training", ["code": .text(agent)]) }

  public func fields(_ context: Context) -> [Field] {
    [
      Field(
        "course", Phrase("column.course"), text: course ?? "", style: .choice,
        options: courses.map { Field.Option($0.code, label: context.text($0.title)) }, isRequired: true),
      Field(
        "day", Phrase("column.day"), text: context.notation.numericDay(context.today), hint: Phrase("hint.day"),
        isRequired: true),
      Field("evidence", Phrase("action.evidence"), hint: Phrase("hint.certificate"), style: .prose),
    ]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    switch field.id {
    case "course": return Reading(choiceIn: field)
    case "day": return Reading(pastDay: field.text, context)
    default: return .understood("")
    }
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    RecordTraining(
      Training(
        agent: agent, course: try fields.choice("course") ?? "", day: try fields.requiredDay("day", context),
        evidence: fields.text("evidence")))
  }

  public func field(of refusal: any Error) -> String? { TrainingForm.field(of: refusal as? Training.Refusal) }

  static func field(of refusal: Training.Refusal?) -> String? {
    switch refusal {
    case .replaced: "course"
    case .notYet, .alreadyRecorded, .beforeAnyPost, .afterLeaving: "day"
    case nil: nil
    }
  }
}
