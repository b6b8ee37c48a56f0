import Quality
import QualityStore

/// Records a new version of a document, which counts as a review.
public struct IssueVersionForm: DecisionForm {
  let document: Document
  private let versions: [DocumentVersion]
  private let reports: [Feedback]

  public init(_ code: String, _ reader: Reader) throws {
    document = try reader.document(code)
    versions = try reader.documentVersions(of: code)
    reports = try reader.openReports(about: code)
  }

  public var kind: FormKind? { .issueVersion(document.code) }
  public var title: Phrase { Phrase("form.document.version", ["code": .text(document.code)]) }

  public func fields(_ context: Context) -> [Field] {
    [
      Field("version", Phrase("document.version"), hint: Phrase("hint.version"), style: .prose, isRequired: true),
      Field(
        "day", Phrase("document.inForce"), text: context.notation.numericDay(context.today),
        hint: Phrase("hint.lastReview"), isRequired: true),
      Field("note", Phrase("document.changes"), hint: Phrase("hint.versionNote"), style: .prose),
    ]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    switch field.id {
    case "day":
      if let day = context.notation.readDay(field.text, today: context.today), day > context.today {
        return .wrong(Document.Refusal.versionNotYet(day).phrase)
      }
      return Reading(day: field.text, context)
    default: return .understood("")
    }
  }

  /// What it is about, the version before, when the next review will be due, and what is to be answered.
  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    [.paragraph(document.title, .heading)] + before(context) + next(fields, context)
      + ReportWording.remarks(reports, context)
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    let version = DocumentVersion(
      document: document.code, version: try fields.required("version"), day: try fields.requiredDay("day", context),
      note: fields.text("note"))
    return IssueVersion(version, found: try document.found(with: context.files))
  }

  public func field(of refusal: any Error) -> String? {
    switch refusal as? Document.Refusal {
    case .versionMissing, .versionKnown: "version"
    case .versionNotYet: "day"
    default: nil
    }
  }

  private func before(_ context: Context) -> [Detail.Block] {
    guard let current = versions.last(where: { $0.version == document.version }) else { return [] }
    return [
      .paragraph(
        context.phrases(
          "form.document.versionBefore", ["version": .text(current.version), "day": .day(current.day)]), .quiet)
    ]
  }

  private func next(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    guard let day = try? fields.day("day", context),
      let issued = try? document.issued(
        DocumentVersion(document: document.code, version: "?", day: day), after: [], today: context.today)
    else { return [] }
    return [.paragraph(context.phrases("form.document.next", ["day": .day(issued.due)]), .quiet)]
  }
}
