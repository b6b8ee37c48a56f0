import Quality
import QualityStore

/// Finishes an action: what proves it, and, where it is known already, what it changed.
public struct CloseActionForm: DecisionForm {
  let action: CorrectiveAction
  private let frequency: Frequency?

  public init(_ code: String, _ reader: Reader) throws {
    action = try reader.action(code)
    frequency = try reader.effectIndicator(of: action)?.frequency
  }

  public var kind: FormKind? { .closeAction(action.code) }
  public var title: Phrase { Phrase("form.action.close", ["code": .text(action.code)]) }

  public func fields(_ context: Context) -> [Field] {
    let check = action.checkOn ?? EffectDelay.proposed(after: context.today, frequency)
    return [
      Field(
        "evidence", Phrase("action.evidence"), hint: Phrase("hint.evidence"), style: .text,
        isRequired: !action.isProved),
      Field("effect", Phrase("action.effect"), hint: Phrase("hint.effect"), style: .prose),
      Field("check", Phrase("action.checkOn"), text: context.notation.numericDay(check), hint: Phrase("hint.day")),
      Field("cause", Phrase("action.cause"), text: action.cause, hint: Phrase("hint.cause"), style: .prose),
    ]
  }

  // Without an effect there is a day to look at it; with one, the cause must be known.
  public func adapted(_ fields: [Field], _ context: Context) -> [Field] {
    var fields = fields
    let isClosing = !fields.text("effect").isEmpty
    fields.change("check") { $0.isHidden = isClosing }
    fields.change("cause") { $0.isHidden = !isClosing || !action.lacksCause }
    return fields
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    return field.id == "check" ? Reading(day: field.text, context) : .understood("")
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    let effect = fields.text("effect").isEmpty ? "form.action.willBeDone" : "form.action.willBeClosed"
    let known = action.isProved ? action.evidence.map { Detail.Block.paragraph($0.place, .quiet) } : []
    return [.paragraph(action.title, .heading)] + known + [.paragraph(context.phrases(effect), .attention)]
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    let (evidence, effect) = (fields.lines("evidence"), fields.text("effect"))
    return effect.isEmpty
      ? FinishAction(code: action.code, evidence: evidence, checkOn: try fields.day("check", context))
      : CloseAction(code: action.code, evidence: evidence, effect: effect, cause: fields.text("cause"))
  }

  public func field(of refusal: any Error) -> String? {
    switch refusal as? CorrectiveAction.Refusal {
    case .evidenceMissing: "evidence"
    case .causeMissing: "cause"
    case .nextCheckTooEarly: "check"
    default: nil
    }
  }
}
