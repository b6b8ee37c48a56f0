import Quality
import QualityStore

/// The document base, what must be reviewed first.
public struct DocumentsList: ListContents {
  public init() {}

  public var place: Place { .documents }
  public var emptiness: Phrase { Phrase("documents.none") }
  public var viewsOf: String? { "documents" }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: Void, lines: [DocumentLine]) {
    ((), try DocumentLine.all(reader))
  }

  public func id(of line: DocumentLine) -> String { line.document.code }

  public func words(of line: DocumentLine, _ context: Context) -> String {
    let document = line.document
    return [
      document.code, document.title, context.phrases(document.kind.phrase), document.link,
      document.engagements.engagementCodes, context.phrases(document.state(on: context.today).phrase),
      context.text(document.owner), document.bureau ?? "", document.concernedText(context), document.tasks,
      line.stateText(context), line.reports.map(\.code).joined(separator: " "),
    ].joined(separator: " ")
  }

  public func filterRules(among lines: [DocumentLine], _ context: Context) -> [FilterRule<DocumentLine>] {
    DocumentFilter(among: lines, context).rules
  }

  public func groupings(_ context: Context) -> [Grouping<DocumentLine>] { DocumentGroupings(context: context).all }

  public func isLate(_ line: DocumentLine, _ context: Context) -> Bool {
    [.missing, .expired].contains(line.document.state(on: context.today))
  }

  public func orders(_ context: Context) -> [Order<DocumentLine>] {
    let today = context.today
    return [
      Order("urgent") { $0.urgency(on: today) < $1.urgency(on: today) },
      Order("code") { $0.document.code.codeNumber < $1.document.code.codeNumber },
      Order("title") { Folding.comesBefore($0.document.title, $1.document.title) },
      Order("owner") { Folding.comesBefore(context.text($0.document.owner), context.text($1.document.owner)) },
    ]
  }

  public func columns(_ context: Context) -> [Table.Column] { DocumentColumns(context: context).all }

  public func cells(of line: DocumentLine, _ context: Context) -> [Cell] {
    DocumentColumns(context: context).cells(of: line)
  }

  public func title(_ context: Context) -> String { context.phrases("panel.documents") }

  public func summary(of head: Void, _ lines: [DocumentLine], _ context: Context) -> String {
    let states = lines.map { $0.document.reviewState(on: context.today) }
    func count(_ state: Document.State) -> Int { states.count { $0 == state } }
    let missing = lines.count { $0.document.state(on: context.today) == .missing }
    return context.phrases(
      missing == 0 ? "documents.summary" : "documents.summaryMissing",
      [
        "count": .count(states.count { $0 != .withdrawn }), "expired": .count(count(.expired)),
        "toReview": .count(count(.toReview)), "missing": .count(missing),
      ])
  }

  public func side(of line: DocumentLine, in head: Void, _ reader: Reader, _ context: Context) throws -> Detail? {
    try DocumentDetail(line.document, reader, context).detail
  }

  public func subject(of line: DocumentLine?) -> Subject { Subject(document: line?.document.code) }

  public func commands(forMarked lines: [DocumentLine], _ context: Context) -> [Command]? {
    Command.changes(of: lines.map(\.document), context)
  }

  public func commands(for line: DocumentLine?, of head: Void, _ context: Context) -> [Command] {
    let nothing = line == nil ? Phrase("why.nothingSelected") : nil
    return [
      Command(.open, unless: nothing, .open(.document(line?.document.code ?? ""))),
      Command(.new, unless: context.refusalToWrite, .ask(.addDocument)),
    ] + Command.lives(of: line?.document, context) + [Command.lookAtAllDocuments(context)]
  }
}
