import Quality
import QualityStore

/// Changes what an indicator must reach, from a day on.
public struct TargetForm: DecisionForm {
  let indicator: Indicator

  public init(_ indicator: Indicator) {
    self.indicator = indicator
  }

  public var kind: FormKind? { .target(indicator.code) }
  public var title: Phrase { Phrase("form.target", ["code": .text(indicator.code)]) }

  public func fields(_ context: Context) -> [Field] {
    let target = indicator.target(on: context.today)
    return [
      Field(
        "goal", Phrase("column.target"), text: target.map { context.notation.exact($0.goal) } ?? "",
        hint: Phrase("hint.number"), isRequired: true),
      Field(
        "alert", Phrase("column.alert"), text: (target?.alert).map { context.notation.exact($0) } ?? "",
        hint: Phrase("hint.optional")),
      Field(
        "from", Phrase("target.from"), text: context.notation.numericDay(context.today), hint: Phrase("hint.day"),
        isRequired: true),
    ]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    if field.id == "from" { return Reading(day: field.text, context) }
    guard let number = context.notation.readNumber(field.text) else {
      return .wrong(Phrase("form.notANumber", ["text": .text(field.text)]))
    }
    return .understood(context.notation.value(number, unit: indicator.unit))
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    [
      .paragraph(context.text(indicator.title), .heading),
      .paragraph(context.phrases("form.target.past"), .quiet),
    ]
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    let goal = try fields.number("goal", context) ?? 0
    return ChangeTarget(
      indicator: indicator.code,
      target: Target(goal: goal, alert: try fields.number("alert", context), validFrom: try fields.day("from", context))
    )
  }
}
