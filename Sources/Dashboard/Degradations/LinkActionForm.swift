import Quality
import QualityStore

/// Says that an action that is in the plan already answers a case.
public struct LinkActionForm: DecisionForm {
  let degradation: Degradation
  private let actions: [CorrectiveAction]

  public init(_ code: String, _ reader: Reader) throws {
    let degradation = try reader.degradation(code)
    self.degradation = degradation
    let linked = Set(degradation.actions.map(\.code))
    // Those on the same indicator are proposed first, the latest before the others.
    let others = try reader.actions().filter { $0.stage != .cancelled && !linked.contains($0.code) }.reversed()
    actions =
      others.filter { $0.indicator == degradation.indicator }
      + others.filter { $0.indicator != degradation.indicator }
  }

  public var kind: FormKind? { .linkAction(degradation.code) }
  public var title: Phrase { Phrase("form.linkAction", ["code": .text(degradation.code)]) }

  public func fields(_ context: Context) -> [Field] {
    [
      Field(
        "action", Phrase("column.action"), hint: Phrase("hint.actionCode"), style: .codes,
        options: actions.map { Field.Option($0.code, label: $0.title) }, isRequired: true)
    ]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    return Reading(choiceIn: field)
  }

  /// The actions on the same indicator, to read their codes from.
  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    actions.filter { $0.indicator == degradation.indicator }.prefix(6).map {
      .field($0.code, .text("\($0.title) · \(context.phrases($0.stage.phrase))", .quiet))
    }
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    LinkAction(code: degradation.code, action: try fields.choice("action") ?? "")
  }
}
