import Quality
import QualityStore

/// Where the list on the screen is written to.
public struct ExportForm: FormContents {
  public init() {}

  public var kind: FormKind? { .export }
  public var title: Phrase { Phrase("form.export") }

  public func fields(_ context: Context) -> [Field] {
    [Field("path", Phrase("field.file"), hint: Phrase("hint.export"), style: .prose, isRequired: true)]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    return ExportFormat(path: field.text).map { .understood(context.phrases("export.format.\($0.rawValue)")) }
      ?? .wrong(Phrase("export.badEnding"))
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    [.paragraph(context.phrases("export.explanation"), .quiet)]
  }

  public func warning(_ fields: [Field], _ context: Context) -> Phrase? {
    let path = fields.text("path")
    return context.files.exists(path) ? Phrase("export.alreadyThere", ["path": .text(path)]) : nil
  }

  public func request(_ fields: [Field], _ context: Context) throws -> Request {
    let path = try fields.required("path")
    guard let format = ExportFormat(path: path) else {
      throw FieldRefusal(field: "path", phrase: Phrase("export.badEnding"))
    }
    return .export(format, path: path, replacing: context.files.exists(path))
  }
}
