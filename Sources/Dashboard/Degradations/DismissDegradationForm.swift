import Quality
import QualityStore

/// Says why what a series signals is no degradation.
public struct DismissDegradationForm: DecisionForm {
  let subject: Subject
  private let proposal: DegradationProposal
  private let detail: IndicatorDetail

  /// Refuses where nothing is proposed any more.
  public init(_ subject: Subject, _ reader: Reader, _ context: Context) throws {
    self.subject = subject
    let record = try reader.indicatorRecord(subject.indicator ?? "")
    guard let proposal = record.proposal(site: subject.site, on: context.today) else {
      throw Degradation.Refusal.nothingProposed
    }
    self.proposal = proposal
    detail = IndicatorDetail(record, site: subject.site, context)
  }

  public var kind: FormKind? { .dismissDegradation(subject) }

  public var title: Phrase {
    let code = [proposal.indicator, proposal.site].compactMap(\.self).joined(separator: " ")
    return Phrase("form.dismissDegradation", ["code": .text(code)])
  }

  public func fields(_ context: Context) -> [Field] {
    [
      Field(
        "reason", Phrase("degradation.reason"), hint: Phrase("hint.dismissal"), style: .prose, isRequired: true)
    ]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    field.text.isEmpty ? .empty : .understood("")
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    DegradationDetail.blocks(of: proposal, detail)
      + [
        .paragraph(
          context.phrases("form.dismissDegradation.effect", ["period": .period(proposal.period)]), .quiet)
      ]
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    DismissDegradation(
      indicator: proposal.indicator, site: proposal.site, reason: try fields.required("reason"))
  }
}
