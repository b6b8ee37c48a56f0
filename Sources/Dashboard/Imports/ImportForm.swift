import Quality
import QualityStore

/// Which file of figures is looked at before it is imported.
public struct ImportForm: FormContents {
  public init() {}

  public var kind: FormKind? { .importFile }
  public var title: Phrase { Phrase("form.import") }

  public func fields(_ context: Context) -> [Field] {
    [Field("path", Phrase("field.file"), hint: Phrase("hint.import"), style: .prose, isRequired: true)]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    field.text.isEmpty ? .empty : .understood("")
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    [.paragraph(context.phrases("import.explanation"), .quiet)]
  }

  public func request(_ fields: [Field], _ context: Context) throws -> Request {
    .open(.importPreview(try fields.required("path")))
  }
}
