import Quality
import QualityStore

/// Closes a working group of its own, in sight of what came of it.
public struct CloseGroupForm: DecisionForm {
  private let group: WorkingGroup

  public init(_ code: String, _ reader: Reader) throws {
    group = try reader.workingGroup(code)
  }

  public var kind: FormKind? { .closeGroup(group.code) }
  public var title: Phrase { Phrase("form.closeGroup", ["code": .text(group.code)]) }

  public func fields(_ context: Context) -> [Field] {
    [
      Field(
        "conclusion", Phrase("degradation.conclusion"), hint: Phrase("hint.groupConclusion"), style: .prose,
        isRequired: true),
      Field(
        "day", Phrase("workingGroup.closedOn"), text: context.notation.numericDay(context.today),
        hint: Phrase("hint.day"),
        isRequired: true),
    ]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    return field.id == "day" ? Reading(pastDay: field.text, context) : .understood("")
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    let came: [String: PhraseValue] = [
      "meetings": .count(group.meetings.count), "causes": .count(group.causes.count),
      "done": .count(group.work.actionsDone), "actions": .count(group.actions.count),
    ]
    return [.paragraph(group.title, .heading), .paragraph(context.phrases("form.closeGroup.came", came), .quiet)]
  }

  /// Its actions live on in the plan: that is no reason not to close it, and must be known.
  public func warning(_ fields: [Field], _ context: Context) -> Phrase? {
    let pending = group.actions.filter(\.isPending).map(\.code)
    guard !pending.isEmpty else { return nil }
    return Phrase(
      "form.closeGroup.pending", ["codes": .text(pending.joined(separator: ", ")), "count": .count(pending.count)])
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    CloseGroup(
      code: group.code, on: try fields.requiredDay("day", context), conclusion: try fields.required("conclusion"))
  }

  public func field(of refusal: any Error) -> String? {
    switch refusal as? WorkingGroup.Refusal {
    case .conclusionMissing: "conclusion"
    case .notYet, .closedTooEarly: "day"
    default: nil
    }
  }
}
