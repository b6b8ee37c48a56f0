import Quality
import QualityStore

/// One document, with every review of it, the newest first.
public struct DocumentReviews: ListContents {
  public struct Head: Sendable {
    let document: Document
    let reviews: [DocumentReview]
  }

  let code: String

  public init(code: String) {
    self.code = code
  }

  public var place: Place { .document(code) }
  public var emptiness: Phrase { Phrase("document.noReview") }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: Head, lines: [DocumentReview]) {
    let reviews = try reader.documentReviews(of: code)
    return (Head(document: try reader.document(code), reviews: reviews), reviews)
  }

  public func id(of line: DocumentReview) -> String { line.day.iso }

  public func words(of line: DocumentReview, _ context: Context) -> String {
    "\(context.notation.day(line.day)) \(line.note)"
  }

  public func orders(_ context: Context) -> [Order<DocumentReview>] { [Order("latest") { $0.day > $1.day }] }

  public func columns(_ context: Context) -> [Table.Column] {
    [
      Table.Column("reviewed", context.phrases("column.reviewed"), width: .fixed(14)),
      Table.Column("note", context.phrases("column.note"), width: .flexible(least: 16)),
    ]
  }

  public func cells(of line: DocumentReview, _ context: Context) -> [Cell] {
    [.day(line.day, context.notation.day(line.day), .plain), .text(line.note.isEmpty ? "—" : line.note, .quiet)]
  }

  public func title(_ context: Context) -> String { code }

  public func summary(of head: Head, _ lines: [DocumentReview], _ context: Context) -> String {
    context.phrases("document.reviews", ["count": .count(lines.count)])
  }

  public func header(of head: Head, selected: DocumentReview?, _ context: Context) -> [Detail.Block] {
    DocumentDetail(head.document, reviews: head.reviews, context).blocks
  }

  public func subject(of line: DocumentReview?) -> Subject { Subject(document: code) }

  public func commands(for line: DocumentReview?, of head: Head, _ context: Context) -> [Command] {
    Command.lives(of: head.document, context)
  }
}
