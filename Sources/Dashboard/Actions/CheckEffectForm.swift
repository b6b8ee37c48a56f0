import Quality
import QualityStore

/// Looks at what a done action changed: the series before and after, what it proposes, and what is decided.
public struct CheckEffectForm: DecisionForm {
  let action: CorrectiveAction
  private let comparison: EffectComparison?
  private let indicator: Indicator?

  public init(_ code: String, _ reader: Reader) throws {
    action = try reader.action(code)
    comparison = try reader.effectComparison(of: action)
    indicator = try reader.effectIndicator(of: action)
  }

  public var kind: FormKind? { .checkEffect(action.code) }
  public var title: Phrase { Phrase("form.action.checkEffect", ["code": .text(action.code)]) }

  public func fields(_ context: Context) -> [Field] {
    let next = EffectDelay.proposed(after: context.today, indicator?.frequency)
    return [
      Field(
        "verdict", Phrase("action.verdict"), text: comparison?.proposed.map { context.phrases($0.phrase) } ?? "",
        style: .choice,
        options: EffectCheck.Verdict.allCases.map { Field.Option($0.rawValue, text: context.phrases($0.phrase)) },
        isRequired: true),
      Field("words", Phrase("action.effect"), hint: Phrase("hint.effectSeen"), style: .prose, isRequired: true),
      Field("next", Phrase("action.nextCheck"), text: context.notation.numericDay(next), hint: Phrase("hint.day")),
      Field("cause", Phrase("action.cause"), text: action.cause, hint: Phrase("hint.cause"), style: .prose),
    ]
  }

  public func adapted(_ fields: [Field], _ context: Context) -> [Field] {
    var fields = fields
    let verdict = verdict(in: fields)
    fields.change("next") { $0.isHidden = verdict != .partly }
    fields.change("cause") { $0.isHidden = verdict != .effective || !action.lacksCause }
    return fields
  }

  private func verdict(in fields: [Field]) -> EffectCheck.Verdict? {
    fields["verdict"]?.chosen.flatMap { EffectCheck.Verdict(rawValue: $0.value) }
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    switch field.id {
    case "verdict":
      guard let verdict = verdict(in: fields) else { return Reading(choiceIn: field) }
      return .understood(context.phrases("effect.verdict.\(verdict.rawValue).outcome"))
    case "next": return Reading(day: field.text, context)
    default: return .understood("")
    }
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    let expected =
      action.expectedEffect.isEmpty
      ? [] : [Detail.Block.field(context.phrases("action.expectedEffect"), .text(action.expectedEffect))]
    return [.paragraph(action.title, .heading)] + expected
      + EffectWording(comparison, of: indicator, context).paragraphs.map { .paragraph($0, .quiet) }
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    guard let verdict = verdict(in: fields) else {
      throw FieldRefusal(field: "verdict", phrase: Phrase("form.missing"))
    }
    return CheckEffect(
      code: action.code, verdict: verdict, words: try fields.required("words"),
      nextOn: verdict == .partly ? try fields.day("next", context) : nil, cause: fields.text("cause"))
  }

  public func field(of refusal: any Error) -> String? {
    switch refusal as? CorrectiveAction.Refusal {
    case .effectMissing: "words"
    case .causeMissing: "cause"
    case .nextCheckMissing, .nextCheckTooEarly: "next"
    default: nil
    }
  }
}
