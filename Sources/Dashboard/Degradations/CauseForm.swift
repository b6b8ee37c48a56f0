import Quality
import QualityStore

/// Notes a cause that the working group found.
public struct CauseForm: DecisionForm {
  let degradation: Degradation

  public init(_ code: String, _ reader: Reader) throws {
    degradation = try reader.degradation(code)
  }

  public var kind: FormKind? { .cause(degradation.code) }
  public var title: Phrase { Phrase("form.cause", ["code": .text(degradation.code)]) }

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
    degradation.causes.map { .field(context.phrases.capitalized($0.category.phrase), .text($0.text)) }
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    guard let category = try fields.choice("category").flatMap(GroupCause.Category.init) else {
      throw FieldRefusal(field: "category", phrase: Phrase("form.missing"))
    }
    return AddCause(code: degradation.code, category: category, text: try fields.required("text"))
  }
}
