import Quality
import QualityStore

/// What a form asks and makes: its fields, how each is understood, and the request at the end.
public protocol FormContents: Sendable {
  /// What a draft of it is kept under; nil where none is kept.
  var kind: FormKind? { get }
  var title: Phrase { get }
  func fields(_ context: Context) -> [Field]
  func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading
  /// Fields that depend on others: proposals, and which are asked at all.
  func adapted(_ fields: [Field], _ context: Context) -> [Field]
  /// What helps to fill it in, shown under the fields.
  func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block]
  /// What must be confirmed by saving a second time.
  func warning(_ fields: [Field], _ context: Context) -> Phrase?
  /// What saving it asks for.
  func request(_ fields: [Field], _ context: Context) throws -> Request
  /// The field that a refusal is about; nil where it is about the whole.
  func field(of refusal: any Error) -> String?
  /// The same form once it has read what these fields ask for; nil where it knows enough.
  func informed(by fields: [Field], _ reader: Reader) throws -> (any FormContents)?
  /// The same form on what it changes as it is now; nil where it changes nothing that others may have changed.
  func reread(_ reader: Reader, _ context: Context) throws -> (any FormContents)?
}

/// A form that makes a decision, as most do.
public protocol DecisionForm: FormContents {
  func decision(_ fields: [Field], _ context: Context) throws -> any Decision
}

extension DecisionForm {
  public func request(_ fields: [Field], _ context: Context) throws -> Request {
    .perform(try decision(fields, context))
  }
}

extension FormContents {
  public func adapted(_ fields: [Field], _ context: Context) -> [Field] { fields }
  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] { [] }
  public func warning(_ fields: [Field], _ context: Context) -> Phrase? { nil }
  public func field(of refusal: any Error) -> String? { nil }
  public func informed(by fields: [Field], _ reader: Reader) throws -> (any FormContents)? { nil }
  public func reread(_ reader: Reader, _ context: Context) throws -> (any FormContents)? { nil }
}

/// A field that cannot be taken as it is.
public struct FieldRefusal: Refusal {
  public let field: String
  public let phrase: Phrase
}

extension [Field] {
  subscript(id: String) -> Field? { first { $0.id == id } }

  func text(_ id: String) -> String { self[id]?.text ?? "" }

  mutating func change(_ id: String, _ body: (inout Field) -> Void) {
    if let index = firstIndex(where: { $0.id == id }) { body(&self[index]) }
  }

  /// Fills in a field in which nothing was typed.
  mutating func propose(_ id: String, _ text: String) {
    change(id) { if !$0.isTouched { $0.editor = LineEditor(text) } }
  }

  /// The value of the option chosen; nil when the field is empty.
  func choice(_ id: String) throws -> String? {
    guard let field = self[id], !field.text.isEmpty else { return nil }
    guard let option = field.chosen else {
      throw FieldRefusal(field: id, phrase: Phrase("form.unknown", ["text": .text(field.text)]))
    }
    return option.value
  }

  func day(_ id: String, _ context: Context) throws -> Day? {
    let text = text(id)
    guard !text.isEmpty else { return nil }
    guard let day = context.notation.readDay(text, today: context.today) else {
      throw FieldRefusal(field: id, phrase: Phrase("form.notADay", ["text": .text(text)]))
    }
    return day
  }

  func time(_ id: String, _ context: Context) throws -> TimeOfDay? {
    let text = text(id)
    guard !text.isEmpty else { return nil }
    guard let time = context.notation.readTime(text) else {
      throw FieldRefusal(field: id, phrase: Phrase("form.notATime", ["text": .text(text)]))
    }
    return time
  }

  func requiredDay(_ id: String, _ context: Context) throws -> Day {
    guard let day = try day(id, context) else { throw FieldRefusal(field: id, phrase: Phrase("form.missing")) }
    return day
  }

  func number(_ id: String, _ context: Context) throws -> Double? {
    let text = text(id)
    guard !text.isEmpty else { return nil }
    guard let number = context.notation.readNumber(text) else {
      throw FieldRefusal(field: id, phrase: Phrase("form.notANumber", ["text": .text(text)]))
    }
    return number
  }

  func required(_ id: String) throws -> String {
    let text = text(id)
    guard !text.isEmpty else { throw FieldRefusal(field: id, phrase: Phrase("form.missing")) }
    return text
  }
}
