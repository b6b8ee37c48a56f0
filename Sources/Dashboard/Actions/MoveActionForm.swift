import Quality
import QualityStore

/// Moves an action on: only the moves that are possible are offered, each with what it asks for.
public struct MoveActionForm: DecisionForm {
  let action: CorrectiveAction
  private let frequency: Frequency?

  public init(_ code: String, _ reader: Reader) throws {
    action = try reader.action(code)
    frequency = try reader.effectIndicator(of: action)?.frequency
  }

  public var kind: FormKind? { .moveAction(action.code) }
  public var title: Phrase { Phrase("form.action.move", ["code": .text(action.code)]) }

  // Looking at the effect has a form of its own, which shows the series.
  private var offered: [CorrectiveAction.Move] { action.moves.filter { $0 != .checkEffect } }

  // The next step of its life.
  private var proposed: CorrectiveAction.Move? {
    let next: CorrectiveAction.Move =
      switch action.stage {
      case .open: action.lacksCause ? .analyse : .start
      case .analysed, .inProgress: .start
      case .done, .closed: .finish
      case .cancelled: .resume
      }
    return offered.contains(next) ? next : offered.first
  }

  public func fields(_ context: Context) -> [Field] {
    let options = offered.map { Field.Option($0.rawValue, text: context.phrases($0.phrase)) }
    let check = EffectDelay.proposed(after: context.today, frequency)
    return [
      Field(
        "move", Phrase("column.move"), text: proposed.map { context.phrases($0.phrase) } ?? "", style: .choice,
        options: options, isRequired: true),
      Field(
        "cause", Phrase("action.cause"), text: action.cause, hint: Phrase("hint.cause"), style: .prose),
      Field("progress", Phrase("column.progress"), text: String(action.progress), hint: Phrase("hint.percent")),
      Field("evidence", Phrase("action.evidence"), hint: Phrase("hint.evidence"), style: .text),
      Field(
        "check", Phrase("action.checkOn"), text: context.notation.numericDay(action.checkOn ?? check),
        hint: Phrase("hint.day")),
      Field("due", Phrase("column.newDue"), hint: Phrase("hint.day")),
      Field("reason", Phrase("action.reason"), hint: Phrase("hint.why"), style: .prose),
    ]
  }

  public func adapted(_ fields: [Field], _ context: Context) -> [Field] {
    var fields = fields
    let shown = MoveActionForm.shown(for: move(in: fields))
    for index in fields.indices.dropFirst() { fields[index].isHidden = !shown.contains(fields[index].id) }
    return fields
  }

  private static func shown(for move: CorrectiveAction.Move?) -> [String] {
    switch move {
    case .analyse, .start: ["cause", "progress"]
    case .finish: ["evidence", "check"]
    case .postpone: ["due", "reason"]
    case .cancel: ["reason"]
    case .checkEffect, .resume, nil: []
    }
  }

  private func move(in fields: [Field]) -> CorrectiveAction.Move? {
    fields["move"]?.chosen.flatMap { CorrectiveAction.Move(rawValue: $0.value) }
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    switch field.id {
    case "move": return move(field, context)
    case "progress": return Reading(progress: field.text, context)
    case "check", "due": return Reading(day: field.text, context)
    default: return .understood("")
    }
  }

  // A move that is not possible says why.
  private func move(_ field: Field, _ context: Context) -> Reading {
    guard field.chosen == nil else { return .understood("") }
    let typed = Folding.fold(field.text)
    let meant = CorrectiveAction.Move.allCases.first { Folding.fold(context.phrases($0.phrase)).hasPrefix(typed) }
    return meant.flatMap { action.refusal(of: $0) }.map { .wrong($0.phrase) } ?? Reading(choiceIn: field)
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    [.paragraph(action.title, .heading)]
      + (action.dueOn.map { [.field(context.phrases("column.due"), .text(context.notation.longDay($0)))] } ?? [])
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    let code = action.code
    switch move(in: fields) {
    case .analyse, .start: return try moving(fields, context)
    case .finish:
      return FinishAction(code: code, evidence: fields.lines("evidence"), checkOn: try fields.day("check", context))
    case .postpone:
      return PostponeAction(code: code, to: try fields.requiredDay("due", context), reason: fields.text("reason"))
    case .cancel: return CancelAction(code: code, reason: fields.text("reason"))
    case .resume: return ResumeAction(code: code)
    case .checkEffect, nil: throw FieldRefusal(field: "move", phrase: Phrase("form.missing"))
    }
  }

  // Going on with a cause that was analysed is analysing it no more: the work has begun.
  private func moving(_ fields: [Field], _ context: Context) throws -> any Decision {
    let progress = try fields.number("progress", context) ?? Double(action.progress)
    return MoveAction(
      code: action.code, stage: move(in: fields) == .analyse ? .analysed : .inProgress, progress: Int(progress),
      cause: fields.text("cause"))
  }

  public func field(of refusal: any Error) -> String? {
    switch refusal as? CorrectiveAction.Refusal {
    case .causeMissing: "cause"
    case .evidenceMissing: "evidence"
    case .reasonMissing: "reason"
    case .notLater, .alreadyPast: "due"
    case .nextCheckTooEarly: "check"
    default: nil
    }
  }
}

extension Reading {
  /// 0 to 100 %.
  init(progress text: String, _ context: Context) {
    guard let progress = context.notation.readNumber(text), (0...100).contains(progress) else {
      self = .wrong(CorrectiveAction.Refusal.progressOutOfRange.phrase)
      return
    }
    self = .understood(context.notation.value(progress.rounded(.down), unit: .percent))
  }
}

extension [Field] {
  /// The lines of a text, without the empty ones.
  func lines(_ id: String) -> [String] {
    text(id).split(separator: "\n").map { CleanText.line(String($0)) }.filter { !$0.isEmpty }
  }
}
