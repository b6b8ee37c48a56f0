import Quality
import QualityStore

/// Puts right the day on which an agent left; emptied, it says that the agent stays.
public struct CorrectDepartureForm: DecisionForm {
  private let agent: Agent

  public init(_ code: String, _ reader: Reader) throws {
    agent = try reader.agent(code)
  }

  public var kind: FormKind? { .correctDeparture(agent.code) }
  public var title: Phrase { Phrase("form.correctDeparture", ["code": .text(agent.code)]) }

  public func fields(_ context: Context) -> [Field] {
    [
      Field(
        "day", Phrase("agent.lastDay"), text: agent.leftOn.map(context.notation.numericDay) ?? "",
        hint: Phrase("hint.notLeft"))
    ]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    field.text.isEmpty ? .empty : Reading(eventDay: field.text, context)
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    [.paragraph(context.phrases("form.correctDeparture.explained"), .quiet)]
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    CorrectDeparture(agent: agent.code, to: try fields.day("day", context))
  }

  public func field(of refusal: any Error) -> String? { refusal is DepartureCorrection.Refusal ? "day" : nil }
}
