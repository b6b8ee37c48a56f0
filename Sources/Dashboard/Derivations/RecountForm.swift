import Quality
import QualityStore

/// Counts a frozen figure again from what is known now; the reason stays with the figure.
public struct RecountForm: DecisionForm {
  private let indicator: Indicator
  private let period: Period
  private let frozen: FrozenFigure
  private let now: DerivedFigure

  /// Refuses an indicator that is not computed, and a figure that is not frozen.
  public init(_ code: String, _ period: Period, _ reader: Reader, _ context: Context) throws {
    indicator = try reader.indicator(code)
    self.period = period
    guard let frozen = try reader.frozenFigure(of: code, in: period) else {
      throw DerivedFigure.Refusal.notFrozen(period)
    }
    self.frozen = frozen
    now = DerivedFigure(site: nil, items: try reader.derivedItems(of: code, in: period, on: context.today) ?? [])
  }

  public var kind: FormKind? { .recount(indicator.code, period) }
  public var title: Phrase { Phrase("form.recount", ["code": .text(indicator.code), "period": .period(period)]) }

  public func fields(_ context: Context) -> [Field] {
    [Field("reason", Phrase("recount.reason"), hint: Phrase("hint.recount"), style: .prose, isRequired: true)]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    field.text.isEmpty ? .empty : .understood("")
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    let phrases = context.phrases
    let before = DerivedFigure(site: nil, items: frozen.items)
    return [
      .paragraph(context.text(indicator.title), .heading),
      .field(phrases("derivation.frozenOn"), .text(context.notation.day(frozen.frozenOn))),
      .field(phrases("recount.before"), .text(phrases(before.figure.phrase))),
      .field(phrases("recount.now"), .text(phrases(now.figure.phrase))),
      .paragraph(phrases("form.recount.effect"), .quiet),
    ]
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    RecountFigure(indicator: indicator.code, period: period, reason: try fields.required("reason"))
  }
}
