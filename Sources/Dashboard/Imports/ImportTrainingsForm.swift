import Quality
import QualityStore

/// Which training history is looked at before it is imported.
public struct ImportTrainingsForm: FormContents {
  public init() {}

  public var kind: FormKind? { .importTrainings }
  public var title: Phrase { Phrase("form.importTrainings") }

  public func fields(_ context: Context) -> [Field] {
    [Field("path", Phrase("field.file"), hint: Phrase("hint.importTrainings"), style: .prose, isRequired: true)]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    field.text.isEmpty ? .empty : .understood("")
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    [
      .paragraph(context.phrases("import.training.columns"), .quiet),
      .paragraph(context.phrases("import.explanation"), .quiet),
    ]
  }

  public func request(_ fields: [Field], _ context: Context) throws -> Request {
    .open(.trainingImport(try fields.required("path")))
  }
}
