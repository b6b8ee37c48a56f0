import Quality
import QualityStore

/// Records the day on which whoever wrote was told that it arrived.
public struct AcknowledgeFeedbackForm: DecisionForm {
  let feedback: Feedback

  public init(_ code: String, _ reader: Reader) throws {
    feedback = try reader.feedback(code)
  }

  public var kind: FormKind? { .acknowledge(feedback.code) }
  public var title: Phrase { Phrase("form.acknowledge", ["code": .text(feedback.code)]) }

  public func fields(_ context: Context) -> [Field] {
    [
      Field(
        "day", Phrase("feedback.acknowledgedOn"), text: context.notation.numericDay(context.today),
        hint: Phrase("hint.day"), isRequired: true)
    ]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    field.text.isEmpty ? .empty : Reading(pastDay: field.text, context)
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    let day = context.notation.readDay(fields.text("day"), today: context.today) ?? context.today
    let due = feedback.acknowledgeBy.map { due in
      let key = day > due ? "form.acknowledge.late" : "form.acknowledge.inTime"
      return Detail.Block.paragraph(context.phrases(key, ["day": .day(due)]), day > due ? .attention : .quiet)
    }
    return [.paragraph(feedback.subject, .heading)] + (due.map { [$0] } ?? [])
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    AcknowledgeFeedback(code: feedback.code, day: try fields.requiredDay("day", context))
  }

  public func field(of refusal: any Error) -> String? {
    switch refusal as? Feedback.Refusal {
    case .notYet, .acknowledgedBeforeReceipt, .alreadyAnswered: "day"
    default: nil
    }
  }
}
