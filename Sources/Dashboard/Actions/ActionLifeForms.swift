import Quality
import QualityStore

/// Says how far an action has come.
public struct MoveActionForm: DecisionForm {
  let action: CorrectiveAction

  public init(_ code: String, _ reader: Reader) throws {
    action = try reader.action(code)
  }

  public var kind: FormKind? { .moveAction(action.code) }
  public var title: Phrase { Phrase("form.action.move", ["code": .text(action.code)]) }

  // Done and closed ask for evidence: they have a form of their own.
  private var stages: [CorrectiveAction.Stage] { [.open, .analysed, .inProgress] }

  // What was done and is taken up again is under way.
  private var proposedStage: CorrectiveAction.Stage { stages.contains(action.stage) ? action.stage : .inProgress }

  public func fields(_ context: Context) -> [Field] {
    [
      Field(
        "stage", Phrase("column.state"), text: context.phrases(proposedStage.phrase), style: .choice,
        options: stages.map { Field.Option($0.rawValue, text: context.phrases($0.phrase)) }, isRequired: true),
      Field("progress", Phrase("column.progress"), text: String(action.progress), hint: Phrase("hint.percent")),
    ]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    guard field.id == "progress" else {
      return Reading(choiceIn: field)
    }
    guard let progress = context.notation.readNumber(field.text), (0...100).contains(progress) else {
      return .wrong(Phrase("refusal.action.progressOutOfRange"))
    }
    return .understood(context.notation.value(progress.rounded(.down), unit: .percent))
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] { [.paragraph(action.title, .heading)] }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    let stage = try fields.choice("stage").flatMap(CorrectiveAction.Stage.init) ?? action.stage
    let progress = try fields.number("progress", context) ?? Double(action.progress)
    return MoveAction(code: action.code, stage: stage, progress: Int(progress))
  }
}

/// Closes an action: what proves it, and what it changed.
public struct CloseActionForm: DecisionForm {
  let action: CorrectiveAction

  public init(_ code: String, _ reader: Reader) throws {
    action = try reader.action(code)
  }

  public var kind: FormKind? { .closeAction(action.code) }
  public var title: Phrase { Phrase("form.action.close", ["code": .text(action.code)]) }

  public func fields(_ context: Context) -> [Field] {
    [
      Field(
        "evidence", Phrase("action.evidence"), text: action.evidence, hint: Phrase("hint.evidence"), style: .prose,
        isRequired: true),
      Field("effect", Phrase("action.effect"), text: action.effect, hint: Phrase("hint.effect"), style: .prose),
    ]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    field.text.isEmpty ? .empty : .understood("")
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    let effect = fields.text("effect").isEmpty ? "form.action.willBeDone" : "form.action.willBeClosed"
    return [.paragraph(action.title, .heading), .paragraph(context.phrases(effect), .attention)]
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    let evidence = try fields.required("evidence")
    let effect = fields.text("effect")
    return effect.isEmpty
      ? FinishAction(code: action.code, evidence: evidence)
      : CloseAction(code: action.code, evidence: evidence, effect: effect)
  }
}
