import Quality
import QualityStore

/// Notes that an obligation was met, on which day, and what the label's body decided where it was an audit.
public struct HoldObligationForm: DecisionForm {
  let line: ObligationLine
  private let cycle: ObligationCycle
  /// Nothing is decided upon a committee: only what is counted since the last time, or happens once, asks for it.
  private let asksDecision: Bool

  public init(_ code: String, _ reader: Reader, _ context: Context) throws {
    line = try ObligationLine.one(code, reader, context)
    cycle = try reader.obligationCycle(on: context.today)
    asksDecision = line.obligation.rule != .calendarYear
  }

  public var kind: FormKind? { .holdObligation(line.obligation.code) }
  public var title: Phrase { Phrase("form.obligation.hold", ["title": .wording(line.obligation.short)]) }

  public func fields(_ context: Context) -> [Field] {
    let planned = line.deadline?.planned.flatMap { $0 <= context.today ? $0 : nil }
    let day = Field(
      "day", Phrase("column.held"), text: context.notation.numericDay(planned ?? context.today),
      hint: Phrase("hint.lastReview"), isRequired: true)
    let decided = Field("decided", Phrase("obligation.decided"), hint: Phrase("hint.decided"))
    let note = Field("note", Phrase("column.note"), hint: Phrase("hint.obligationNote"), style: .prose)
    return asksDecision ? [day, decided, note] : [day, note]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    return field.id == "note" ? .understood("") : Reading(dayOfObligation: field.text, context)
  }

  /// What it is about, and by when it must be met again.
  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    [.paragraph(context.text(line.obligation.title), .heading)] + next(fields, context)
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    HoldObligation(
      code: line.obligation.code, day: try fields.requiredDay("day", context),
      decidedOn: try fields.day("decided", context), note: fields.text("note"))
  }

  public func field(of refusal: any Error) -> String? {
    switch refusal as? Obligation.Refusal {
    case .notYet, .alreadyHeld: "day"
    case .decidedBefore: "decided"
    default: nil
    }
  }

  private func next(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    guard let day = try? fields.day("day", context), day <= context.today else { return [] }
    let known = line.events.first { $0.day == day }
    let decided = (try? fields.day("decided", context)) ?? known?.decidedOn
    let event = ObligationEvent(obligation: line.obligation.code, day: day, decidedOn: decided)
    let noted = known.map { _ in Detail.Block.paragraph(context.phrases("form.obligation.noted"), .attention) }
    let limit = cycle.with(event).limit(of: line.obligation).map {
      Detail.Block.paragraph(context.phrases("form.obligation.next", ["day": .day($0)]), .quiet)
    }
    return [noted, limit].compactMap(\.self)
  }
}

extension Reading {
  /// The day on which an obligation was met, which has come.
  init(dayOfObligation text: String, _ context: Context) {
    if let day = context.notation.readDay(text, today: context.today), day > context.today {
      self = .wrong(Obligation.Refusal.notYet(day).phrase)
    } else {
      self.init(day: text, context)
    }
  }
}
