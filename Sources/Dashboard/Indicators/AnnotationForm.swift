import Quality
import QualityStore

/// Notes something to know about a series, or a break from which its limits begin again.
public struct AnnotationForm: DecisionForm {
  enum Kind: String, CaseIterable {
    case note
    case restart = "break"
  }

  let subject: Subject
  private let indicator: Indicator
  private let sites: [Site]

  public init(_ subject: Subject, _ reader: Reader) throws {
    self.subject = subject
    indicator = try reader.indicator(subject.indicator ?? "")
    sites = try reader.sites()
  }

  public var kind: FormKind? { .annotation(subject) }
  public var title: Phrase { Phrase("form.annotation", ["code": .text(indicator.code)]) }

  public func fields(_ context: Context) -> [Field] {
    let day = subject.period?.firstDay ?? context.today
    return [
      Field("text", Phrase("annotation.text"), hint: Phrase("hint.annotation"), style: .prose, isRequired: true),
      Field(
        "kind", Phrase("action.kind"), text: context.phrases("annotation.kind.note"), style: .choice,
        options: Kind.allCases.map {
          Field.Option($0.rawValue, text: context.phrases("annotation.kind.\($0.rawValue)"))
        }),
      Field(
        "day", Phrase("column.day"), text: context.notation.numericDay(day), hint: Phrase("hint.day"), isRequired: true),
      Field(
        "site", Phrase("column.site"), text: subject.site ?? "", hint: Phrase("hint.site"), style: .codes,
        options: sites.map { Field.Option($0.code, label: $0.name) }),
    ]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    switch field.id {
    case "day": return Reading(day: field.text, context)
    case "text": return .understood("")
    default:
      return Reading(choiceIn: field)
    }
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    let isBreak = fields["kind"]?.chosen?.value == Kind.restart.rawValue
    return [
      .paragraph(context.text(indicator.title), .heading),
      .paragraph(context.phrases(isBreak ? "form.annotation.break" : "form.annotation.note"), .quiet),
    ]
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    let day = try fields.requiredDay("day", context)
    return AnnotateSeries(
      indicator: indicator.code, site: try fields.choice("site"), day: day, text: try fields.required("text"),
      isBreak: try fields.choice("kind") == Kind.restart.rawValue)
  }
}
