import Quality
import QualityStore

/// Says what became of what was received: « vous nous l'avez dit, nous l'avons fait ».
public struct CloseFeedbackForm: DecisionForm {
  let feedback: Feedback

  public init(_ code: String, _ reader: Reader) throws {
    feedback = try reader.feedback(code)
  }

  public var kind: FormKind? { .closeFeedback(feedback.code) }
  public var title: Phrase { Phrase("form.closeFeedback", ["code": .text(feedback.code)]) }

  public func fields(_ context: Context) -> [Field] {
    [
      Field(
        "outcome", Phrase("feedback.outcome"), text: feedback.outcome, hint: Phrase("hint.outcome"), style: .prose,
        isRequired: true)
    ]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    field.text.isEmpty ? .empty : .understood("")
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    [.paragraph(feedback.subject, .heading)]
      + feedback.actions.map { .paragraph($0.told(context), $0.stage.isPending ? .attention : .quiet) }
      + (feedback.answer.isEmpty ? [] : [.paragraph(feedback.answer, .quiet)])
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    CloseFeedback(code: feedback.code, telling: try fields.required("outcome"))
  }
}
