import Quality
import QualityStore

/// Changes the marked actions at once: what is left empty stays as it is in each. What each becomes is shown before
/// anything is written, and those that refuse are named and left as they are.
public struct ChangeActionsForm: DecisionForm {
  let actions: [CorrectiveAction]
  private let owners: OwnerOptions

  public init(_ codes: [String], _ reader: Reader, _ context: Context) throws {
    let asked = Set(codes)
    actions = try reader.actions().filter { asked.contains($0.code) }
    owners = try OwnerOptions(reader, context)
  }

  public var kind: FormKind? { .changeActions(actions.map(\.code)) }
  public var title: Phrase { Phrase("form.actions.change", ["count": .count(actions.count)]) }

  public func fields(_ context: Context) -> [Field] {
    let moves = ActionChange.moves.map { Field.Option($0.rawValue, text: context.phrases($0.phrase)) }
    let priorities = CorrectiveAction.Priority.allCases.map {
      Field.Option($0.rawValue, text: context.phrases($0.phrase))
    }
    return [
      Field(
        "owner", Phrase("column.owner"), hint: Phrase("hint.unchanged"), style: .proposals, options: owners.options),
      Field("due", Phrase("column.due"), hint: Phrase("hint.unchangedDay")),
      Field("move", Phrase("column.move"), hint: Phrase("hint.unchanged"), style: .choice, options: moves),
      Field("priority", Phrase("action.priority"), hint: Phrase("hint.unchanged"), style: .choice, options: priorities),
      Field("reason", Phrase("action.reason"), hint: Phrase("hint.why"), style: .prose),
      Field("evidence", Phrase("action.evidence"), hint: Phrase("hint.evidence"), style: .text),
    ]
  }

  public func reread(_ reader: Reader, _ context: Context) throws -> (any FormContents)? {
    try ChangeActionsForm(actions.map(\.code), reader, context)
  }

  public func adapted(_ fields: [Field], _ context: Context) -> [Field] {
    var fields = fields
    let change = change(fields, context)
    fields.change("reason") { $0.isHidden = !needsReason(change) }
    fields.change("evidence") { $0.isHidden = change.move != .finish }
    return fields
  }

  // Where some are put off, also as they are taken up again, or all are given up.
  private func needsReason(_ change: ActionChange) -> Bool {
    if change.move == .cancel { return true }
    guard let due = change.dueOn else { return false }
    return actions.contains { action in
      let takesPart = change.move == .resume ? action.stage == .cancelled : action.stage.isPending
      return takesPart && action.dueOn.map { due > $0 } ?? false
    }
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    switch field.id {
    case "due": return Reading(day: field.text, context)
    case "move", "priority": return Reading(choiceIn: field)
    case "owner": return .understood(field.chosen?.label ?? "")
    default: return .understood("")
    }
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    ChangePreview(previewed(fields, context), on: context.today).blocks(context)
  }

  // Before the reason is typed, what is put off is not refused for want of it.
  private func previewed(_ fields: [Field], _ context: Context) -> [(CorrectiveAction, ActionOutcome)] {
    var change = change(fields, context)
    if change.reason.isEmpty { change.reason = "…" }
    return outcomes(of: change, context)
  }

  private func outcomes(of change: ActionChange, _ context: Context) -> [(CorrectiveAction, ActionOutcome)] {
    actions.map { ($0, ActionOutcome(of: change, on: $0, context.today)) }
  }

  public func warning(_ fields: [Field], _ context: Context) -> Phrase? {
    let outcomes = outcomes(of: change(fields, context), context)
    let refusing = outcomes.filter { if case .refused = $0.1 { true } else { false } }.map(\.0.code)
    guard !refusing.isEmpty else { return nil }
    return Phrase(
      "change.leavesOut",
      [
        "refusing": .count(refusing.count), "codes": .text(refusing.joined(separator: ", ")),
        "count": .count(outcomes.count - refusing.count),
      ])
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    let change = change(fields, context)
    guard !change.isEmpty else { throw ChangeRefusal.nothingAsked }
    if needsReason(change), change.reason.isEmpty { throw CorrectiveAction.Refusal.reasonMissing }
    let outcomes = outcomes(of: change, context)
    let accepting = outcomes.filter { if case .refused = $0.1 { false } else { true } }.map(\.0)
    guard !accepting.isEmpty else { throw ChangeRefusal.allRefuse }
    return ChangeActions(accepting, change)
  }

  public func field(of refusal: any Error) -> String? {
    switch refusal as? CorrectiveAction.Refusal {
    case .reasonMissing: "reason"
    case .evidenceMissing: "evidence"
    default: nil
    }
  }

  // What is not understood yet changes nothing: saving refuses it.
  private func change(_ fields: [Field], _ context: Context) -> ActionChange {
    ActionChange(
      owner: fields["owner"].flatMap { $0.text.isEmpty ? nil : owners.owner(in: $0) },
      dueOn: context.notation.readDay(fields.text("due"), today: context.today),
      priority: fields["priority"]?.chosen.flatMap { CorrectiveAction.Priority(rawValue: $0.value) },
      move: fields["move"]?.chosen.flatMap { CorrectiveAction.Move(rawValue: $0.value) },
      reason: fields["reason"]?.isHidden == true ? "" : fields.text("reason"),
      evidence: fields["evidence"]?.isHidden == true ? [] : fields.lines("evidence"))
  }
}

/// What a change of several actions makes of one.
enum ActionOutcome: Equatable {
  case same
  case changed(CorrectiveAction)
  case refused(CorrectiveAction.Refusal)

  init(of change: ActionChange, on action: CorrectiveAction, _ day: Day) {
    do throws(CorrectiveAction.Refusal) {
      let changed = change.isEmpty ? action : try change.applied(to: action, on: day)
      self = changed == action ? .same : .changed(changed)
    } catch {
      self = .refused(error)
    }
  }
}

enum ChangeRefusal: Refusal {
  case nothingAsked, allRefuse

  var phrase: Phrase {
    switch self {
    case .nothingAsked: Phrase("change.nothingAsked")
    case .allRefuse: Phrase("change.allRefuse")
    }
  }
}
