import Quality
import QualityStore

/// Records what was answered, and when; with what became of it, nothing more is expected.
public struct AnswerFeedbackForm: DecisionForm {
  let feedback: Feedback

  public init(_ code: String, _ reader: Reader) throws {
    feedback = try reader.feedback(code)
  }

  public var kind: FormKind? { .answer(feedback.code) }
  public var title: Phrase { Phrase("form.answer", ["code": .text(feedback.code)]) }

  public func fields(_ context: Context) -> [Field] {
    [
      Field(
        "answer", Phrase("feedback.answer"), hint: Phrase("hint.answer"), style: .prose, isRequired: true),
      Field(
        "day", Phrase("feedback.answeredOn"), text: context.notation.numericDay(context.today),
        hint: Phrase("hint.day"), isRequired: true),
      Field(
        "outcome", Phrase("feedback.outcome"), text: feedback.outcome, hint: Phrase("hint.outcomeOrOpen"),
        style: .prose),
    ]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    return field.id == "day" ? Reading(pastDay: field.text, context) : .understood("")
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    [.paragraph(feedback.subject, .heading)] + dueRemark(fields, context)
  }

  // Whether the answer, as it is dated, is in time.
  private func dueRemark(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    guard let due = feedback.dueOn else { return [] }
    let day = context.notation.readDay(fields.text("day"), today: context.today) ?? context.today
    return day > due
      ? [.paragraph(context.phrases("form.answer.late", ["day": .day(due)]), .attention)]
      : [.paragraph(context.phrases("form.answer.inTime", ["day": .day(due)]), .quiet)]
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    AnswerFeedback(
      code: feedback.code, day: try fields.requiredDay("day", context), answer: try fields.required("answer"),
      outcome: fields.text("outcome"))
  }

  public func field(of refusal: any Error) -> String? {
    switch refusal as? Feedback.Refusal {
    case .answerMissing: "answer"
    case .notYet, .answeredBeforeReceipt, .answeredBeforeAcknowledgement: "day"
    default: nil
    }
  }
}
