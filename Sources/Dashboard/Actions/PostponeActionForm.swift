import Quality
import QualityStore

/// Puts off the due date of an action; the old one and the reason are kept.
public struct PostponeActionForm: DecisionForm {
  let action: CorrectiveAction

  public init(_ code: String, _ reader: Reader) throws {
    action = try reader.action(code)
  }

  public var kind: FormKind? { .postponeAction(action.code) }
  public var title: Phrase { Phrase("form.action.postpone", ["code": .text(action.code)]) }

  public func fields(_ context: Context) -> [Field] {
    [
      Field("due", Phrase("column.newDue"), hint: Phrase("hint.day"), isRequired: true),
      Field("reason", Phrase("action.reason"), hint: Phrase("hint.postponement"), style: .prose, isRequired: true),
    ]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    return field.id == "due" ? Reading(day: field.text, context) : .understood("")
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    [.paragraph(action.title, .heading)]
      + (action.dueOn.map { [.field(context.phrases("column.due"), .text(context.notation.longDay($0)))] } ?? [])
      + PostponementWording.lines(action.postponements, context).map { .paragraph($0, .quiet) }
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    PostponeAction(
      code: action.code, to: try fields.requiredDay("due", context), reason: try fields.required("reason"))
  }

  public func field(of refusal: any Error) -> String? {
    switch refusal as? CorrectiveAction.Refusal {
    case .notLater, .alreadyPast: "due"
    case .reasonMissing: "reason"
    default: nil
    }
  }
}

/// « 12 nov. 2026 → 20 déc. 2026 : grève », each time it was put off.
enum PostponementWording {
  static func lines(_ postponements: [Postponement], _ context: Context) -> [String] {
    postponements.map {
      context.phrases("action.postponed", ["before": .day($0.from), "day": .day($0.to), "reason": .text($0.reason)])
    }
  }
}
