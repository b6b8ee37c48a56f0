import Quality
import QualityStore

/// Notes a cause that a working group found, one of its own or the one of a degradation.
public struct CauseForm: DecisionForm {
  let matter: GroupMatter

  public init(_ code: String, _ reader: Reader) throws {
    matter = try GroupMatter(code, reader)
  }

  public var kind: FormKind? { .cause(matter.code) }
  public var title: Phrase { Phrase("form.cause", ["code": .text(matter.code)]) }

  public func fields(_ context: Context) -> [Field] {
    [
      Field("text", Phrase("cause.text"), hint: Phrase("hint.causeText"), style: .prose, isRequired: true),
      Field(
        "category", Phrase("cause.category"), style: .choice,
        options: GroupCause.Category.allCases.map {
          Field.Option($0.rawValue, text: context.phrases($0.phrase))
        }, isRequired: true),
    ]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    guard field.id == "category" else { return .understood("") }
    return Reading(choiceIn: field)
  }

  /// Those that were found already.
  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    matter.causes.map { .field(context.phrases.capitalized($0.category.phrase), .text($0.text)) }
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    guard let category = try fields.choice("category").flatMap(GroupCause.Category.init) else {
      throw FieldRefusal(field: "category", phrase: Phrase("form.missing"))
    }
    return AddCause(code: matter.code, category: category, text: try fields.required("text"))
  }
}
