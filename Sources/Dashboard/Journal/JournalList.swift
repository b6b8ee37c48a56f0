import Quality
import QualityStore

/// Every decision, the latest first.
public struct JournalList: ListContents {
  /// How many entries are read at first, then at a time.
  public static let usualLength = 120
  static let pageLength = 2000

  let length: Int

  public init(length: Int = JournalList.usualLength) {
    self.length = length
  }

  public var place: Place { .journal }
  public var emptiness: Phrase { Phrase("journal.none") }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: Int, lines: [JournalEntry]) {
    (try reader.journalCount(), try reader.journal(limit: length))
  }

  public func more(after line: JournalEntry, _ reader: Reader, _ context: Context) throws -> [JournalEntry] {
    try reader.journal(limit: JournalList.pageLength, before: line.id)
  }

  public func id(of line: JournalEntry) -> String { String(line.id) }

  public func words(of line: JournalEntry, _ context: Context) -> String {
    [context.phrases(line.phrase), context.name(ofAuthor: line.author), line.day.iso].joined(separator: " ")
  }

  public func orders(_ context: Context) -> [Order<JournalEntry>] { [Order("latest") { $0.id > $1.id }] }

  public func columns(_ context: Context) -> [Table.Column] {
    let phrases = context.phrases
    return [
      Table.Column("mark", "", width: .fixed(1)),
      Table.Column("id", phrases("column.number"), alignment: .trailing, width: .fixed(6), priority: 4),
      Table.Column("day", phrases("column.day"), width: .fixed(14), priority: 2),
      Table.Column("fact", phrases("column.fact"), width: .flexible(least: 24)),
      Table.Column("author", phrases("column.author"), width: .fixed(16), priority: 2),
      Table.Column("recorded", phrases("column.recorded"), width: .fixed(16), priority: 4),
      Table.Column("changes", phrases("column.changes"), alignment: .trailing, width: .fixed(6), priority: 5),
    ]
  }

  public func cells(of line: JournalEntry, _ context: Context) -> [Cell] {
    [
      line.mark(context),
      .number(Double(line.id), String(line.id), .quiet),
      .day(line.day, context.notation.day(line.day), .quiet),
      .text(context.phrases(line.phrase), line.isUndone ? .quiet : .plain),
      .text(context.name(ofAuthor: line.author), .quiet),
      .text(context.notation.instant(line.recordedAt, offset: context.moment.offset), .quiet),
      .number(Double(line.changes), context.notation.number(Double(line.changes), decimals: 0), .quiet),
    ]
  }

  public func title(_ context: Context) -> String { context.phrases("panel.journal") }

  public func summary(of total: Int, _ lines: [JournalEntry], _ context: Context) -> String {
    guard total > lines.count else {
      return context.phrases("journal.summary", ["count": .count(lines.count)])
    }
    return context.phrases("journal.summaryPart", ["count": .count(lines.count), "total": .count(total)])
  }

  public func side(
    of line: JournalEntry, in head: Int, _ reader: Reader, _ context: Context
  ) throws -> Detail? {
    try EntryDetail(line, reader, context).detail
  }

  public func subject(of line: JournalEntry?) -> Subject { Subject(entry: line?.id) }

  public func commands(for line: JournalEntry?, of total: Int, _ context: Context) -> [Command] {
    let nothing = line == nil ? Phrase("why.nothingSelected") : nil
    return [Command(.open, unless: nothing, .open(.journalEntry(line?.id ?? 0)))]
  }
}
