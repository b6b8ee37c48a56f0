import Quality
import QualityStore

/// Says when an obligation is to take place; an empty day takes the plan back.
public struct PlanObligationForm: DecisionForm {
  let line: ObligationLine

  public init(_ code: String, _ reader: Reader, _ context: Context) throws {
    line = try ObligationLine.one(code, reader, context)
  }

  public var kind: FormKind? { .planObligation(line.obligation.code) }
  public var title: Phrase { Phrase("form.obligation.plan", ["title": .wording(line.obligation.short)]) }

  public func fields(_ context: Context) -> [Field] {
    let planned = line.deadline?.planned.map(context.notation.numericDay) ?? ""
    let time = line.deadline?.plannedAt.map(context.notation.time) ?? ""
    return [
      Field("day", Phrase("column.planned"), text: planned, hint: Phrase("hint.planned")),
      Field("time", Phrase("column.time"), text: time, hint: Phrase("hint.time")),
    ]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    if field.id == "time" { return Reading(time: field.text, context) }
    if let day = context.notation.readDay(field.text, today: context.today), day < context.today {
      return .wrong(Obligation.Refusal.plannedInThePast(day).phrase)
    }
    return Reading(day: field.text, context)
  }

  /// What it is about, and the limit that the day should respect.
  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    let limit = line.deadline.map { deadline in
      [
        Detail.Block.paragraph(
          context.phrases("form.obligation.limit", ["day": .day(deadline.limit)]),
          isTooLate(fields, context) ? .attention : .quiet)
      ]
    }
    return [.paragraph(context.text(line.obligation.title), .heading)] + (limit ?? [])
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    PlanObligation(
      code: line.obligation.code, day: try fields.day("day", context), at: try fields.time("time", context))
  }

  public func field(of refusal: any Error) -> String? {
    if case .plannedInThePast? = refusal as? Obligation.Refusal { return "day" }
    return nil
  }

  private func isTooLate(_ fields: [Field], _ context: Context) -> Bool {
    guard let limit = line.deadline?.limit, let day = try? fields.day("day", context) else { return false }
    return day > limit
  }
}
