import Quality
import QualityStore

/// Closes a case, in sight of what its series says now.
public struct CloseDegradationForm: DecisionForm {
  let degradation: Degradation
  private let detail: IndicatorDetail
  private let outcome: DegradationOutcome?

  public init(_ code: String, _ reader: Reader, _ context: Context) throws {
    degradation = try reader.degradation(code)
    let record = try reader.indicatorRecord(degradation.indicator)
    detail = IndicatorDetail(record, site: degradation.site, context)
    outcome = record.outcome(site: degradation.site)
  }

  public var kind: FormKind? { .closeDegradation(degradation.code) }
  public var title: Phrase { Phrase("form.closeDegradation", ["code": .text(degradation.code)]) }

  public func fields(_ context: Context) -> [Field] {
    [
      Field(
        "conclusion", Phrase("degradation.conclusion"), hint: Phrase("hint.conclusion"), style: .prose,
        isRequired: true)
    ]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    field.text.isEmpty ? .empty : .understood("")
  }

  /// Before and after, then what the series says by itself.
  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    let life = DegradationDetail(degradation, detail)
    return [
      .paragraph("\(detail.indicator.code) · " + context.text(detail.indicator.title), .heading),
      .field(context.phrases("degradation.before"), .text(life.value(in: degradation.period))),
    ] + life.now + VerdictWording(detail.verdict, context).blocks
  }

  public func warning(_ fields: [Field], _ context: Context) -> Phrase? {
    outcome?.signals.isEmpty == false ? Phrase("form.closeDegradation.still") : nil
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    CloseDegradation(code: degradation.code, conclusion: try fields.required("conclusion"))
  }
}
