import Quality
import QualityStore

/// Adds a step to an action.
public struct StepForm: DecisionForm {
  let action: CorrectiveAction

  public init(_ code: String, _ reader: Reader) throws {
    action = try reader.action(code)
  }

  public var kind: FormKind? { .addStep(action.code) }
  public var title: Phrase { Phrase("form.action.step", ["code": .text(action.code)]) }

  public func fields(_ context: Context) -> [Field] {
    [
      Field("title", Phrase("action.step"), hint: Phrase("hint.title"), style: .prose, isRequired: true),
      Field("due", Phrase("column.due"), hint: Phrase("hint.day")),
    ]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    return field.id == "due" ? Reading(day: field.text, context) : .understood("")
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    [.paragraph(action.title, .heading)] + StepWording.remarks(action.steps, context)
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    AddStep(
      code: action.code, ActionStep(try fields.required("title"), dueOn: try fields.day("due", context)))
  }
}
