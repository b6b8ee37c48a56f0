import Quality
import QualityStore

/// Says that an action that is in the plan already answers what a working group, or a case, is about.
public struct LinkActionForm: DecisionForm {
  let matter: GroupMatter
  private let actions: [CorrectiveAction]

  public init(_ code: String, _ reader: Reader) throws {
    let matter = try GroupMatter(code, reader)
    self.matter = matter
    let linked = Set(matter.actions.map(\.code))
    // Those on the same indicator are proposed first, the latest before the others.
    let others = try reader.actions().filter { $0.stage != .cancelled && !linked.contains($0.code) }.reversed()
    actions =
      others.filter { matter.isAbout($0) } + others.filter { !matter.isAbout($0) }
  }

  public var kind: FormKind? { .linkAction(matter.code) }
  public var title: Phrase { Phrase("form.linkAction", ["code": .text(matter.code)]) }

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

  /// The actions on the same indicator, or the latest where there is none, to read their codes from.
  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    actions.filter { matter.indicator == nil || matter.isAbout($0) }.prefix(6).map {
      .field($0.code, .text("\($0.title) · \(context.phrases($0.stage.phrase))", .quiet))
    }
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    LinkAction(code: matter.code, action: try fields.choice("action") ?? "")
  }
}

extension GroupMatter {
  /// Whether an action is on the indicator that got worse.
  fileprivate func isAbout(_ action: CorrectiveAction) -> Bool { indicator != nil && action.indicator == indicator }
}
