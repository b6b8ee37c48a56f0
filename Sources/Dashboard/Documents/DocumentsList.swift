import Quality
import QualityStore

/// The document base, what must be reviewed first.
public struct DocumentsList: ListContents {
  public init() {}

  public var place: Place { .documents }
  public var emptiness: Phrase { Phrase("documents.none") }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: Void, lines: [Document]) {
    ((), try reader.documents())
  }

  public func id(of line: Document) -> String { line.code }

  public func words(of line: Document, _ context: Context) -> String {
    [
      line.code, line.title, context.phrases(line.kind.phrase), line.link, line.engagements.engagementCodes,
      context.phrases(line.state(on: context.today).phrase),
    ].joined(separator: " ")
  }

  public func orders(_ context: Context) -> [Order<Document>] {
    let today = context.today
    return [
      Order("urgent") { $0.urgency(on: today) < $1.urgency(on: today) },
      Order("code") { $0.code.codeNumber < $1.code.codeNumber },
      Order("title") { Folding.comesBefore($0.title, $1.title) },
    ]
  }

  public func columns(_ context: Context) -> [Table.Column] {
    let phrases = context.phrases
    return [
      Table.Column("mark", "", width: .fixed(1)),
      Table.Column("code", phrases("column.code"), width: .fixed(7)),
      Table.Column("title", phrases("column.title"), width: .flexible(least: 16)),
      Table.Column("kind", phrases("document.kind"), width: .fixed(15), priority: 5),
      Table.Column("engagements", phrases("column.engagements"), width: .fixed(12), priority: 4),
      Table.Column("due", phrases("column.reviewBy"), alignment: .trailing, width: .fixed(14), priority: 2),
      Table.Column("state", phrases("column.state"), width: .fixed(13), priority: 3),
      Table.Column("reviewed", phrases("column.reviewed"), alignment: .trailing, width: .fixed(14), priority: 4),
    ]
  }

  public func cells(of line: Document, _ context: Context) -> [Cell] {
    let state = line.state(on: context.today)
    let due = state == .withdrawn ? nil : line.due
    return [
      .mark(state.mark, context.phrases(state.phrase)),
      .text(line.code, .accent),
      .text(line.title, state == .withdrawn ? .quiet : .plain),
      .text(context.phrases(line.kind.phrase), .quiet),
      .text(line.engagements.engagementCodes, .quiet),
      .day(due, due.map(context.notation.day) ?? "—", state.mark.tone),
      .text(line.stateText(context), state.mark.tone),
      .day(line.reviewedOn, line.reviewedOn.map(context.notation.day) ?? "—", .quiet),
    ]
  }

  public func title(_ context: Context) -> String { context.phrases("panel.documents") }

  public func summary(of head: Void, _ lines: [Document], _ context: Context) -> String {
    let states = lines.map { $0.state(on: context.today) }
    return context.phrases(
      "documents.summary",
      [
        "count": .count(states.count { $0 != .withdrawn }), "expired": .count(states.count { $0 == .expired }),
        "toReview": .count(states.count { $0 == .toReview }),
      ])
  }

  public func side(of line: Document, in head: Void, _ reader: Reader, _ context: Context) throws -> Detail? {
    DocumentDetail(line, reviews: try reader.documentReviews(of: line.code), context).detail
  }

  public func subject(of line: Document?) -> Subject { Subject(document: line?.code) }

  public func commands(for line: Document?, of head: Void, _ context: Context) -> [Command] {
    let nothing = line == nil ? Phrase("why.nothingSelected") : nil
    return [
      Command(.open, unless: nothing, .open(.document(line?.code ?? ""))),
      Command(.new, unless: context.refusalToWrite, .ask(.addDocument)),
    ] + Command.lives(of: line, context)
  }
}
