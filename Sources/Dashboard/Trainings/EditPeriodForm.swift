import Quality
import QualityStore

/// Puts right the days of a post, of an absence or of a tutoring.
public struct EditPeriodForm: DecisionForm {
  private let before: CareerPeriod

  public init(_ reference: CareerPeriod.Reference, _ reader: Reader) throws {
    before = try reader.agentHistory(reference.agent).period(reference)
  }

  public var kind: FormKind? { .editPeriod(before.reference) }
  public var title: Phrase { Phrase("form.period", before.reference.told) }

  public func fields(_ context: Context) -> [Field] {
    [
      Field(
        "since", Phrase("form.period.since"), text: context.notation.numericDay(before.reference.since),
        hint: Phrase("hint.day"), isRequired: true),
      Field(
        "until", Phrase("form.period.until"), text: before.until.map(context.notation.numericDay) ?? "",
        hint: Phrase("hint.untilUnknown"), isRequired: before.reference.kind == .tutoring),
    ]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    field.text.isEmpty ? .empty : Reading(eventDay: field.text, context)
  }

  public func reread(_ reader: Reader, _ context: Context) throws -> (any FormContents)? {
    try EditPeriodForm(before.reference, reader)
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    EditPeriod(
      before,
      to: try before.moved(since: try fields.requiredDay("since", context), until: try fields.day("until", context)))
  }

  public func field(of refusal: any Error) -> String? {
    switch refusal {
    case Assignment.Refusal.twice, Absence.Refusal.twice, Tutoring.Refusal.alreadyRecorded, Tutoring.Refusal.covered:
      "since"
    case is Assignment.Refusal, is Absence.Refusal, is Tutoring.Refusal, is CareerPeriod.Refusal: "until"
    default: nil
    }
  }
}

extension AgentPart {
  /// The post, the absence or the tutoring of this line; nil for another one.
  var period: CareerPeriod.Reference? {
    switch self {
    case .post(let held, _): CareerPeriod.post(held).reference
    case .absence(let absence): CareerPeriod.absence(absence).reference
    case .tutoring(let tutoring, _, _): CareerPeriod.tutoring(tutoring).reference
    case .deadline, .training: nil
    }
  }
}
