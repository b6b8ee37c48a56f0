import Quality
import QualityStore

/// Every decision, the latest first.
public struct JournalList: ListContents {
  /// How many entries are read; older ones are reached on the command line.
  public static let usualLength = 500

  let length: Int

  public struct Line: Sendable {
    let entry: JournalEntry
    let isUndone: Bool
  }

  public init(length: Int = JournalList.usualLength) {
    self.length = length
  }

  public var place: Place { .journal }
  public var emptiness: Phrase { Phrase("journal.none") }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: Int, lines: [Line]) {
    let lines = try reader.journal(limit: length, before: nil).map {
      Line(entry: $0, isUndone: try reader.isUndone($0))
    }
    return (try reader.journalCount(), lines)
  }

  public func id(of line: Line) -> String { String(line.entry.id) }

  public func words(of line: Line, _ context: Context) -> String {
    [context.phrases(line.entry.phrase), line.entry.author, line.entry.day.iso].joined(separator: " ")
  }

  public var orders: [Order<Line>] { [Order("latest") { $0.entry.id > $1.entry.id }] }

  public func columns(_ context: Context) -> [Table.Column] {
    let phrases = context.phrases
    return [
      Table.Column("mark", "", width: .fixed(1)),
      Table.Column("id", phrases("column.number"), alignment: .trailing, width: .fixed(6), priority: 3),
      Table.Column("day", phrases("column.day"), width: .fixed(14)),
      Table.Column("fact", phrases("column.fact"), width: .flexible(least: 16)),
      Table.Column("author", phrases("column.author"), width: .fixed(16), priority: 2),
      Table.Column("recorded", phrases("column.recorded"), width: .fixed(16), priority: 4),
      Table.Column("changes", phrases("column.changes"), alignment: .trailing, width: .fixed(6), priority: 5),
    ]
  }

  public func cells(of line: Line, _ context: Context) -> [Cell] {
    let entry = line.entry
    return [
      line.isUndone ? .mark(.undone, context.phrases("journal.undone")) : .text(""),
      .number(Double(entry.id), String(entry.id), .quiet),
      .day(entry.day, context.notation.day(entry.day), .quiet),
      .text(context.phrases(entry.phrase), line.isUndone ? .quiet : .plain),
      .text(entry.author, .quiet),
      .text(context.notation.instant(entry.recordedAt, offset: context.moment.offset), .quiet),
      .number(Double(entry.changes), context.notation.number(Double(entry.changes), decimals: 0), .quiet),
    ]
  }

  public func title(_ context: Context) -> String { context.phrases("panel.journal") }

  public func summary(of total: Int, _ lines: [Line], _ context: Context) -> String {
    guard total > lines.count else {
      return context.phrases("journal.summary", ["count": .count(lines.count)])
    }
    return context.phrases("journal.summaryPart", ["count": .count(lines.count), "total": .count(total)])
  }

  public func side(
    of line: Line, in head: Int, _ reader: Reader, _ context: Context
  ) throws -> Detail? {
    try EntryDetail(line.entry, isUndone: line.isUndone, reader, context).detail
  }

  public func subject(of line: Line?) -> Subject { Subject(entry: line?.entry.id) }

  public func commands(for line: Line?, of total: Int, _ context: Context) -> [Command] {
    let nothing = line == nil ? Phrase("why.nothingSelected") : nil
    return [Command(.open, unless: nothing, .open(.journalEntry(line?.entry.id ?? 0)))]
  }
}
