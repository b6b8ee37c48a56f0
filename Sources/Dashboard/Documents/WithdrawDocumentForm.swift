import Quality
import QualityStore

/// Says why a document is no longer in use.
public struct WithdrawDocumentForm: DecisionForm {
  let document: Document

  public init(_ code: String, _ reader: Reader) throws {
    document = try reader.document(code)
  }

  public var kind: FormKind? { .withdrawDocument(document.code) }
  public var title: Phrase { Phrase("form.document.withdraw", ["code": .text(document.code)]) }

  public func fields(_ context: Context) -> [Field] {
    [Field("reason", Phrase("degradation.reason"), hint: Phrase("hint.withdrawal"), style: .prose, isRequired: true)]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    field.text.isEmpty ? .empty : .understood("")
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    [
      .paragraph(document.title, .heading),
      .paragraph(context.phrases("form.document.withdraw.effect"), .quiet),
    ]
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    WithdrawDocument(code: document.code, reason: try fields.required("reason"))
  }

  public func field(of refusal: any Error) -> String? {
    refusal as? Document.Refusal == .reasonMissing ? "reason" : nil
  }
}
