import Quality
import QualityStore

/// Gives a name to the way a list is looked at now.
public struct SaveViewForm: DecisionForm {
  private let list: String
  private let arrangement: ListArrangement
  private let known: [SavedView]

  public init(of list: String, _ arrangement: ListArrangement, _ reader: Reader) throws {
    self.list = list
    self.arrangement = arrangement
    known = try reader.savedViews(of: list)
  }

  public var kind: FormKind? { .saveView(of: list, arrangement) }
  public var title: Phrase { Phrase("form.view") }

  public func fields(_ context: Context) -> [Field] {
    [
      Field(
        "name", Phrase("column.name"), hint: Phrase("hint.view"), style: .proposals,
        options: known.map { Field.Option($0.name, label: ViewWording.told($0.arrangement, context)) },
        isRequired: true)
    ]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    field.text.isEmpty ? .empty : .understood("")
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    [.paragraph(context.phrases("form.view.keeps", ["text": .text(ViewWording.told(arrangement, context))]), .quiet)]
  }

  public func warning(_ fields: [Field], _ context: Context) -> Phrase? {
    let folded = Folding.fold(fields.text("name"))
    guard let old = known.first(where: { Folding.fold($0.name) == folded }), old.arrangement != arrangement else {
      return nil
    }
    return Phrase(
      "form.view.replaces",
      ["name": .text(old.name), "text": .text(ViewWording.told(old.arrangement, context))])
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    SaveView(try SavedView(of: list, named: try fields.required("name"), arrangement))
  }

  public func field(of refusal: any Error) -> String? { "name" }
}
