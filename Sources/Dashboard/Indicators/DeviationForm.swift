import Quality
import QualityStore

/// Accepts, for a reason and until a day, that a target is missed.
public struct DeviationForm: DecisionForm {
  let subject: Subject
  private let indicator: Indicator
  private let sites: [Site]

  public init(_ subject: Subject, _ reader: Reader) throws {
    self.subject = subject
    indicator = try reader.indicator(subject.indicator ?? "")
    sites = try reader.sites()
  }

  public var kind: FormKind? { .deviation(subject) }
  public var title: Phrase { Phrase("form.deviation", ["code": .text(indicator.code)]) }

  public func fields(_ context: Context) -> [Field] {
    [
      Field("reason", Phrase("deviation.reason"), hint: Phrase("hint.reason"), style: .prose, isRequired: true),
      Field("until", Phrase("deviation.until"), hint: Phrase("hint.day"), isRequired: true),
      Field(
        "site", Phrase("column.site"), text: subject.site ?? "", hint: Phrase("hint.site"), style: .codes,
        options: sites.map { Field.Option($0.code, label: $0.name) }),
    ]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    switch field.id {
    case "until": return Reading(day: field.text, context)
    case "site":
      return Reading(choiceIn: field)
    default: return .understood("")
    }
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    [.paragraph(context.text(indicator.title), .heading), .paragraph(context.phrases("form.deviation.ends"), .quiet)]
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    let until = try fields.requiredDay("until", context)
    return AcceptDeviation(
      indicator: indicator.code, site: try fields.choice("site"), until: until, reason: try fields.required("reason"))
  }
}
