import Quality
import QualityStore

/// Records a review of another day, or one that changed something.
public struct ReviewDocumentForm: DecisionForm {
  let document: Document
  private let reports: [Feedback]

  public init(_ code: String, _ reader: Reader) throws {
    document = try reader.document(code)
    reports = try reader.openReports(about: code)
  }

  public var kind: FormKind? { .reviewDocument(document.code) }
  public var title: Phrase { Phrase("form.document.review", ["code": .text(document.code)]) }

  public func fields(_ context: Context) -> [Field] {
    [
      Field("note", Phrase("document.changes"), hint: Phrase("hint.reviewNote"), style: .prose),
      Field(
        "day", Phrase("column.reviewed"), text: context.notation.numericDay(context.today),
        hint: Phrase("hint.lastReview"), isRequired: true),
    ]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    return field.id == "day" ? Reading(dayOfReview: field.text, context) : .understood("")
  }

  /// What it is about, when the next review will be due, and what is to be answered.
  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    [.paragraph(document.title, .heading)] + next(fields, context)
      + ReportWording.remarks(reports, context)
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    ReviewDocument(
      DocumentReview(
        document: document.code, day: try fields.requiredDay("day", context), note: fields.text("note")),
      found: try document.found(with: context.files))
  }

  public func field(of refusal: any Error) -> String? {
    switch refusal as? Document.Refusal {
    case .notYet, .reviewedAlready: "day"
    default: nil
    }
  }

  private func next(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    guard let day = try? fields.day("day", context),
      let reviewed = try? document.reviewed(on: day, today: context.today)
    else { return [] }
    return [.paragraph(context.phrases("form.document.next", ["day": .day(reviewed.due)]), .quiet)]
  }
}

extension Reading {
  /// The day of a review, which is over.
  init(dayOfReview text: String, _ context: Context) {
    if let day = context.notation.readDay(text, today: context.today), day > context.today {
      self = .wrong(Document.Refusal.notYet(day).phrase)
    } else {
      self.init(day: text, context)
    }
  }
}
