import Quality
import QualityStore

/// One decision, and the rows that it changed.
public struct EntryRows: ListContents {
  /// How many rows are read: a bulk import changes hundreds of thousands.
  static let length = 1000

  let id: Int64

  public init(id: Int64) {
    self.id = id
  }

  public var place: Place { .journalEntry(id) }
  public var emptiness: Phrase { Phrase("journal.noRows") }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: JournalEntry, lines: [RowChange]) {
    (try reader.journalEntry(id), try reader.rowChanges(of: id, limit: EntryRows.length))
  }

  public func id(of line: RowChange) -> String { "\(line.table) \(line.key)" }

  public func words(of line: RowChange, _ context: Context) -> String {
    let wording = RowWording(line, context)
    return wording.operation + " " + wording.name + " " + wording.sentence
  }

  public func orders(_ context: Context) -> [Order<RowChange>] { [Order("changed") { _, _ in false }] }

  public func columns(_ context: Context) -> [Table.Column] {
    [
      Table.Column("operation", context.phrases("column.operation"), width: .fixed(12), priority: 2),
      Table.Column("row", context.phrases("column.row"), width: .flexible(least: 16)),
      Table.Column("differences", context.phrases("column.differences"), width: .flexible(least: 24)),
    ]
  }

  public func cells(of change: RowChange, _ context: Context) -> [Cell] {
    let wording = RowWording(change, context)
    return [.text(wording.operation, .quiet), .text(wording.name), .text(wording.sentence)]
  }

  public func title(_ context: Context) -> String {
    context.phrases("journal.entry", ["id": .text(String(id))])
  }

  public func summary(of entry: JournalEntry, _ lines: [RowChange], _ context: Context) -> String {
    guard entry.changes > lines.count else {
      return context.phrases("journal.rows", ["count": .count(entry.changes)])
    }
    return context.phrases("journal.rowsPart", ["count": .count(lines.count), "total": .count(entry.changes)])
  }

  public func header(of entry: JournalEntry, selected: RowChange?, _ context: Context) -> [Detail.Block] {
    EntryDetail.facts(entry, context)
  }

  public func subject(of line: RowChange?) -> Subject { Subject(entry: id) }
  public func commands(for line: RowChange?, of entry: JournalEntry, _ context: Context) -> [Command] { [] }
}
