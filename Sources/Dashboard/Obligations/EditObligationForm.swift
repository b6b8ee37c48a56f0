import Quality
import QualityStore

/// Changes how an obligation is counted, and what it follows.
public struct EditObligationForm: DecisionForm {
  let before: Obligation
  private let others: [Obligation]

  public init(_ code: String, _ reader: Reader) throws {
    before = try reader.obligation(code)
    others = try reader.obligations().filter { $0.code != code }
  }

  public var kind: FormKind? { .editObligation(before.code) }
  public var title: Phrase { Phrase("form.obligation.edit", ["title": .wording(before.short)]) }

  public func fields(_ context: Context) -> [Field] {
    [
      Field(
        "months", Phrase("obligation.everyMonths"), text: String(before.everyMonths),
        hint: Phrase("hint.obligationMonths"), isRequired: true),
      Field("rule", Phrase("obligation.counted"), choosing: before.rule.kind, named: \.phrase, context),
      Field(
        "from", Phrase("obligation.seriesFrom"), text: seriesFrom.map(context.notation.numericDay) ?? "",
        hint: Phrase("hint.lastReview")),
      Field(
        "follows", Phrase("obligation.follows"), text: before.follows?.code ?? "", style: .choice,
        options: others.map { Field.Option($0.code, label: context.text($0.title)) }),
      Field(
        "after", Phrase("obligation.afterMonths"), text: before.follows.map { String($0.afterMonths) } ?? "",
        hint: Phrase("hint.obligationMonths")),
    ]
  }

  public func reread(_ reader: Reader, _ context: Context) throws -> (any FormContents)? {
    try EditObligationForm(before.code, reader)
  }

  public func adapted(_ fields: [Field], _ context: Context) -> [Field] {
    var fields = fields
    let isSeries = fields["rule"]?.chosen?.value == Obligation.Rule.Kind.series.rawValue
    fields.change("from") { $0.isHidden = !isSeries }
    let followsNothing = fields.text("follows").isEmpty
    fields.change("after") { $0.isHidden = followsNothing }
    return fields
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    switch field.id {
    case "months", "after":
      return months(field.text, context) == nil
        ? .wrong(Obligation.Refusal.monthsOutOfRange.phrase) : .understood("")
    case "from": return Reading(day: field.text, context)
    default: return Reading(choiceIn: field)
    }
  }

  /// What it is about, and how that will be counted.
  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    let heading = Detail.Block.paragraph(context.text(before.title), .heading)
    guard let edited = try? edited(fields, context), let recurrence = edited.recurrence else { return [heading] }
    return [heading, .paragraph(context.phrases.capitalized(recurrence.phrase), .quiet)]
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    EditObligation(before, to: try edited(fields, context))
  }

  public func field(of refusal: any Error) -> String? {
    switch refusal as? Obligation.Refusal {
    case .monthsOutOfRange: "months"
    case .followsInACircle: "follows"
    default: nil
    }
  }

  private var seriesFrom: Day? {
    if case .series(let first) = before.rule { return first }
    return nil
  }

  private func edited(_ fields: [Field], _ context: Context) throws -> Obligation {
    var obligation = before
    obligation.everyMonths = try required("months", fields, context)
    obligation.rule = try rule(fields, context)
    obligation.follows = try fields.choice("follows").map {
      Obligation.Follows($0, afterMonths: try required("after", fields, context))
    }
    return obligation
  }

  private func rule(_ fields: [Field], _ context: Context) throws -> Obligation.Rule {
    switch try fields.choice("rule").flatMap(Obligation.Rule.Kind.init) ?? before.rule.kind {
    case .calendarYear: .calendarYear
    case .sinceLast: .sinceLast
    case .once: .once
    case .series: .series(from: try fields.requiredDay("from", context))
    }
  }

  private func required(_ id: String, _ fields: [Field], _ context: Context) throws -> Int {
    guard let months = months(try fields.required(id), context) else {
      throw FieldRefusal(field: id, phrase: Obligation.Refusal.monthsOutOfRange.phrase)
    }
    return months
  }

  private func months(_ text: String, _ context: Context) -> Int? {
    context.notation.readWhole(text, in: Obligation.possibleMonths)
  }
}
