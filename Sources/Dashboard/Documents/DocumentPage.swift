import Quality
import QualityStore

/// One document: what says that it is to be brought up to date, its versions and reviews, then the other decisions.
public struct DocumentPage: ListContents {
  public struct Head: Sendable {
    let document: Document
    let blocks: [Detail.Block]
    let reviews: Int
  }

  let code: String

  public init(code: String) {
    self.code = code
  }

  public var place: Place { .document(code) }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: Head, lines: [DocumentPageLine]) {
    let document = try reader.document(code)
    let reviews = try reader.documentReviews(of: code)
    let history = DocumentHistory(
      versions: try reader.documentVersions(of: code), reviews: reviews,
      entries: try reader.journal(ofDocument: code))
    let reports = try reader.openReports(about: code).map(DocumentPageLine.report)
    let head = Head(
      document: document, blocks: try DocumentDetail(document, reader, context).head, reviews: reviews.count)
    return (head, reports + history.lines)
  }

  public func words(of line: DocumentPageLine, _ context: Context) -> String {
    [line.day.map(context.notation.day) ?? "", line.text(context), context.name(ofAuthor: line.author)].joined(
      separator: " ")
  }

  public func orders(_ context: Context) -> [Order<DocumentPageLine>] { [Order("documentPage") { _, _ in false }] }

  public func columns(_ context: Context) -> [Table.Column] {
    columns(saying: Phrase("column.documentPage"), context)
  }

  public func title(_ context: Context) -> String { code }

  public func summary(of head: Head, _ lines: [DocumentPageLine], _ context: Context) -> String {
    context.phrases("document.reviews", ["count": .count(head.reviews)])
  }

  public func header(of head: Head, selected: DocumentPageLine?, _ context: Context) -> [Detail.Block] { head.blocks }

  public func side(
    of line: DocumentPageLine, in head: Head, _ reader: Reader, _ context: Context
  ) throws -> Detail? {
    switch line {
    case .report(let report): FeedbackDetail(report, try reader.delays().feedback, context).detail
    case .entry(let entry): try EntryDetail(entry, reader, context).detail
    case .version, .review:
      Detail(
        title: line.day.map(context.notation.longDay) ?? "",
        blocks: [.paragraph(line.text(context), .heading), .gap]
          + (line.author.isEmpty
            ? [] : [.field(context.phrases("column.author"), .text(context.name(ofAuthor: line.author)))]))
    }
  }

  public func subject(of line: DocumentPageLine?) -> Subject { Subject(document: code) }

  public func commands(for line: DocumentPageLine?, of head: Head, _ context: Context) -> [Command] {
    let open = line?.place.map { [Command(.open, .open($0))] } ?? []
    return open + answering(line, context) + Command.lives(of: head.document, context)
  }

  // What was said of it can be answered from here.
  private func answering(_ line: DocumentPageLine?, _ context: Context) -> [Command] {
    guard case .report(let report) = line else { return [] }
    return [
      Command(
        .answer, unless: context.refusalToWrite ?? report.refusal(of: .answer, on: context.today)?.phrase,
        .ask(.answer(report.code))),
      Command(
        .closeFeedback, unless: context.refusalToWrite ?? report.refusal(of: .close, on: context.today)?.phrase,
        .ask(.closeFeedback(report.code))),
    ]
  }
}
