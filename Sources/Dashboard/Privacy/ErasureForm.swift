import Quality
import QualityStore

/// Takes a person out of the whole file: what goes and what stays is told first, and the code is typed again.
public struct ErasureForm: FormContents {
  private let person: DataSubject
  private let erasure: Erasure

  /// Refuses whom an erasure refuses.
  public init(of person: DataSubject, _ reader: Reader) throws {
    self.person = person
    erasure = try reader.erasure(of: person)
  }

  // A draft would keep what is to go.
  public var kind: FormKind? { nil }
  public var title: Phrase { Phrase("form.erasure", ["code": .text(person.code)]) }

  public func fields(_ context: Context) -> [Field] {
    [
      Field(
        "code", Phrase("form.erasure.code", ["code": .text(person.code)]), hint: Phrase("hint.erasure"),
        isRequired: true)
    ]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !Folding.fold(person.code).hasPrefix(Folding.fold(field.text)) else { return .empty }
    return .wrong(Phrase("erasure.notConfirmed"))
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    ErasureWording(erasure, context).announcement.enumerated().map {
      .paragraph($1, $0 == 0 ? .heading : .plain)
    } + [.paragraph(ErasureWording.elsewhere(context), .quiet)]
  }

  public func warning(_ fields: [Field], _ context: Context) -> Phrase? {
    erasure.isInService ? Phrase("erasure.inService.again", ["code": .text(person.code)]) : nil
  }

  public func request(_ fields: [Field], _ context: Context) throws -> Request {
    guard isTyped(fields) else { throw FieldRefusal(field: "code", phrase: Phrase("erasure.notConfirmed")) }
    return .erase(person)
  }

  private func isTyped(_ fields: [Field]) -> Bool {
    Folding.fold(fields.text("code")) == Folding.fold(person.code)
  }
}
