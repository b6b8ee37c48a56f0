import Quality
import QualityStore

/// Takes up again what was closed, for a reason.
public struct ReopenFeedbackForm: DecisionForm {
  let feedback: Feedback

  public init(_ code: String, _ reader: Reader) throws {
    feedback = try reader.feedback(code)
  }

  public var kind: FormKind? { .reopenFeedback(feedback.code) }
  public var title: Phrase { Phrase("form.reopenFeedback", ["code": .text(feedback.code)]) }

  public func fields(_ context: Context) -> [Field] {
    [Field("reason", Phrase("feedback.reason"), hint: Phrase("hint.why"), style: .prose, isRequired: true)]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    field.text.isEmpty ? .empty : .understood("")
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    [.paragraph(feedback.subject, .heading), .paragraph(feedback.outcome, .quiet)]
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    ReopenFeedback(code: feedback.code, because: try fields.required("reason"))
  }
}
