import Quality
import QualityStore

/// Takes a document into the base, or changes what is written of one.
public struct DocumentForm: DecisionForm {
  /// Nil for a new document.
  let before: Document?
  private let engagements: EngagementField

  public init(editing code: String? = nil, _ reader: Reader) throws {
    before = try code.map { try reader.document($0) }
    engagements = EngagementField(among: try reader.engagements())
  }

  public var kind: FormKind? { before.map { .editDocument($0.code) } ?? .addDocument }

  public var title: Phrase {
    before.map { Phrase("form.document.edit", ["code": .text($0.code)]) } ?? Phrase("form.document")
  }

  public func fields(_ context: Context) -> [Field] {
    what(context) + [engagements.field(proposing: before?.engagements ?? [], context)] + reviews
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    switch field.id {
    case "title", "link": return .understood("")
    case "engagements": return engagements.reading(of: field, context)
    case "months": return reading(ofMonths: field, context)
    case "reviewed": return Reading(dayOfReview: field.text, context)
    default: return Reading(choiceIn: field)
    }
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    var document = before ?? Document(title: "", addedOn: context.today)
    document.title = try fields.required("title")
    document.kind = try fields.choice("kind").flatMap(Document.Kind.init) ?? document.kind
    document.link = fields.text("link")
    document.engagements = try engagements.numbers(in: fields.text("engagements"))
    document.reviewMonths = try months(fields.text("months"), context)
    if let before { return EditDocument(before, to: document) }
    document.reviewedOn = try fields.day("reviewed", context)
    return AddDocument(document)
  }

  public func field(of refusal: any Error) -> String? {
    switch refusal as? Document.Refusal {
    case .titleMissing: "title"
    case .reviewMonthsOutOfRange: "months"
    case .notYet: "reviewed"
    default: nil
    }
  }

  private func what(_ context: Context) -> [Field] {
    [
      Field(
        "title", Phrase("column.title"), text: before?.title ?? "", hint: Phrase("hint.documentTitle"), style: .prose,
        isRequired: true),
      Field("kind", Phrase("document.kind"), choosing: before?.kind ?? .procedure, named: \.phrase, context),
      Field(
        "link", Phrase("column.link"), text: before?.link ?? "", hint: Phrase("hint.documentLink"), style: .prose),
    ]
  }

  // The reviews of a document that is there are recorded one by one.
  private var reviews: [Field] {
    let months = Field(
      "months", Phrase("document.reviewMonths"), text: String(before?.reviewMonths ?? 12), hint: Phrase("hint.months"),
      isRequired: true)
    let reviewed = Field("reviewed", Phrase("document.lastReview"), hint: Phrase("hint.lastReview"))
    return before == nil ? [months, reviewed] : [months]
  }

  private func reading(ofMonths field: Field, _ context: Context) -> Reading {
    do {
      return .understood(context.phrases(Document.rhythm(try months(field.text, context))))
    } catch {
      return .wrong(error.phrase)
    }
  }

  private func months(_ text: String, _ context: Context) throws(Document.Refusal) -> Int {
    guard let number = context.notation.readNumber(text), let months = Int(exactly: number),
      Document.possibleReviewMonths.contains(months)
    else { throw .reviewMonthsOutOfRange }
    return months
  }
}
