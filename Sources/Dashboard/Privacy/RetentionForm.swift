import Quality
import QualityStore

/// Says how long something that tells of a person is kept.
public struct RetentionForm: DecisionForm {
  private let subject: Retention.Subject?
  private let known: [Retention]

  /// `subject` is what is proposed; it can be changed.
  public init(_ subject: Retention.Subject?, _ reader: Reader) throws {
    self.subject = subject
    known = try reader.retentions()
  }

  public var kind: FormKind? { .retention(subject) }
  public var title: Phrase { Phrase("form.retention") }

  public func fields(_ context: Context) -> [Field] {
    [
      Field("subject", Phrase("form.retention.subject"), choosing: subject ?? .departure, named: \.phrase, context),
      Field("months", Phrase("form.retention.months"), hint: Phrase("hint.retentionMonths")),
      Field("basis", Phrase("form.retention.basis"), hint: Phrase("hint.retentionBasis"), style: .prose),
    ]
  }

  public func adapted(_ fields: [Field], _ context: Context) -> [Field] {
    var fields = fields
    let retention = known.first { $0.subject == chosen(fields) }
    fields.propose("months", retention.map { String($0.months) } ?? "")
    fields.propose("basis", retention?.basis.map(context.text) ?? "")
    return fields
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    switch field.id {
    case "months":
      return months(field.text, context) == nil ? .wrong(Retention.Refusal.monthsOutOfRange.phrase) : .understood("")
    case "subject": return Reading(choiceIn: field)
    default: return .understood("")
    }
  }

  /// From which day it is counted.
  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    let subject = chosen(fields)
    guard let months = months(fields.text("months"), context) else {
      return [.paragraph(context.phrases("retention.endless.told"), .quiet)]
    }
    return [.paragraph(context.phrases.capitalized(Retention(subject, months: months).phrase), .quiet)]
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    let (subject, text) = (chosen(fields), fields.text("months"))
    guard !text.isEmpty else { return LiftRetention(of: subject) }
    guard let months = months(text, context) else {
      throw FieldRefusal(field: "months", phrase: Retention.Refusal.monthsOutOfRange.phrase)
    }
    let basis = fields.text("basis")
    let before = known.first { $0.subject == subject }?.basis
    let isSame = before.map(context.text) ?? "" == basis
    return SetRetention(
      Retention(subject, months: months, basis: isSame ? before : basis.isEmpty ? nil : Wording(basis)))
  }

  private func chosen(_ fields: [Field]) -> Retention.Subject {
    fields["subject"]?.chosen.flatMap { Retention.Subject(rawValue: $0.value) } ?? subject ?? .departure
  }

  private func months(_ text: String, _ context: Context) -> Int? {
    context.notation.readWhole(text, in: Retention.possibleMonths)
  }
}

extension Retention {
  /// « 12 mois après le départ ».
  var phrase: Phrase {
    Phrase("retention.delay", ["months": .count(months), "since": .phrase(subject.beginning)])
  }
}
