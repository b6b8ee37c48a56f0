import Quality
import QualityStore

/// Promises the answer for a later day, for a reason; the last day on which anything may be answered is told.
public struct ExtendFeedbackForm: DecisionForm {
  let feedback: Feedback
  private let delays: FeedbackDelays

  public init(_ code: String, _ reader: Reader) throws {
    feedback = try reader.feedback(code)
    delays = try reader.delays().feedback
  }

  public var kind: FormKind? { .extendFeedback(feedback.code) }
  public var title: Phrase { Phrase("form.extendFeedback", ["code": .text(feedback.code)]) }

  public func fields(_ context: Context) -> [Field] {
    [
      Field("day", Phrase("feedback.newDue"), hint: Phrase("hint.day"), isRequired: true),
      Field(
        "reason", Phrase("feedback.delayReason"), text: feedback.delayReason, hint: Phrase("hint.postponement"),
        style: .prose, isRequired: true),
    ]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    return field.id == "day" ? Reading(day: field.text, context) : .understood("")
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    let line = delays.redLine(of: feedback).map {
      Detail.Block.field(context.phrases("feedback.redLine"), .text(context.notation.longDay($0)))
    }
    return FeedbackRemarks(feedback, context).blocks + (line.map { [$0] } ?? [])
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    ExtendFeedback(
      code: feedback.code, to: try fields.requiredDay("day", context), because: try fields.required("reason"))
  }

  public func field(of refusal: any Error) -> String? {
    switch refusal as? Feedback.Refusal {
    case .notLater, .beyondRedLine, .alreadyLate: "day"
    case .reasonMissing: "reason"
    default: nil
    }
  }
}
