import Quality
import QualityStore

/// Notes a long absence, during which nothing is asked; the reason is not asked for.
public struct AbsenceForm: DecisionForm {
  let code: String

  public var kind: FormKind? { .absence(code) }
  public var title: Phrase { Phrase("form.absence", ["code": .text(code)]) }

  public func fields(_ context: Context) -> [Field] {
    [
      Field(
        "since", Phrase("agent.awaySince"), text: context.notation.numericDay(context.today), hint: Phrase("hint.day"),
        isRequired: true),
      Field("until", Phrase("agent.awayUntil"), hint: Phrase("hint.untilUnknown")),
    ]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    field.text.isEmpty ? .empty : Reading(eventDay: field.text, context)
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    [.paragraph(context.phrases("form.absence.explained"), .quiet)]
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    RecordAbsence(
      Absence(
        agent: code, since: try fields.requiredDay("since", context), until: try fields.day("until", context)))
  }

  public func field(of refusal: any Error) -> String? {
    switch refusal as? Absence.Refusal {
    case .endBeforeStart: "until"
    case .twice, .afterLeaving: "since"
    case .notAway, nil: nil
    }
  }
}

/// Notes that an agent who was away is back, or will be: sooner or later than was known.
public struct AgentReturnForm: DecisionForm {
  let code: String
  /// The first day of the absence that was selected; nil for the one that lasts.
  let since: Day?

  public var kind: FormKind? { .agentReturn(code, since: since) }
  public var title: Phrase { Phrase("form.agentReturn", ["code": .text(code)]) }

  public func fields(_ context: Context) -> [Field] {
    [
      Field(
        "day", Phrase("agent.backOn"), text: context.notation.numericDay(context.today), hint: Phrase("hint.day"),
        isRequired: true)
    ]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    field.text.isEmpty ? .empty : Reading(eventDay: field.text, context)
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    let absence = since.map { Phrase("form.agentReturn.since", ["day": .day($0)]) }
    return [absence, Phrase("form.agentReturn.explained")].compactMap(\.self).map {
      .paragraph(context.phrases($0), .quiet)
    }
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    ReturnFromAbsence(agent: code, since: since, on: try fields.requiredDay("day", context))
  }

  public func field(of refusal: any Error) -> String? { refusal is Absence.Refusal ? "day" : nil }
}

/// Notes that an agent leaves the prefecture.
public struct DepartAgentForm: DecisionForm {
  let code: String

  public var kind: FormKind? { .departAgent(code) }
  public var title: Phrase { Phrase("form.departAgent", ["code": .text(code)]) }

  public func fields(_ context: Context) -> [Field] {
    [
      Field(
        "day", Phrase("agent.lastDay"), text: context.notation.numericDay(context.today), hint: Phrase("hint.day"),
        isRequired: true)
    ]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    field.text.isEmpty ? .empty : Reading(eventDay: field.text, context)
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    [.paragraph(context.phrases("form.departAgent.explained"), .quiet)]
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    DepartAgent(agent: code, on: try fields.requiredDay("day", context))
  }

  public func field(of refusal: any Error) -> String? { refusal is Agent.Refusal ? "day" : nil }
}
