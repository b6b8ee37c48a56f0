import Quality
import QualityStore

/// One decision, and the rows that it changed.
public struct EntryRows: ListContents {
  /// How many rows are read: a bulk import changes hundreds of thousands.
  static let length = 1000

  public struct Head: Sendable {
    let entry: JournalEntry
    let isUndone: Bool
  }

  let id: Int64

  public init(id: Int64) {
    self.id = id
  }

  public var place: Place { .journalEntry(id) }
  public var emptiness: Phrase { Phrase("journal.noRows") }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: Head, lines: [RowChange]) {
    let entry = try reader.journalEntry(id)
    let head = Head(entry: entry, isUndone: try reader.isUndone(entry))
    return (head, try reader.rowChanges(of: id, limit: EntryRows.length))
  }

  public func id(of line: RowChange) -> String { "\(line.table) \(line.key)" }

  public func words(of line: RowChange, _ context: Context) -> String {
    line.table + " " + line.differences.compactMap(\.after).joined(separator: " ")
  }

  public var orders: [Order<RowChange>] { [Order("linked") { _, _ in false }] }

  public func columns(_ context: Context) -> [Table.Column] {
    [
      Table.Column("operation", context.phrases("column.operation"), width: .fixed(12)),
      Table.Column("table", context.phrases("column.table"), width: .fixed(18), priority: 2),
      Table.Column("differences", context.phrases("column.differences"), width: .flexible(least: 16)),
    ]
  }

  public func cells(of change: RowChange, _ context: Context) -> [Cell] {
    let differences = change.differences.map { "\($0.column): \($0.before ?? "∅") → \($0.after ?? "∅")" }
    return [
      .text(context.phrases("journal.operation.\(change.operation.rawValue)")),
      .text("\(change.table) \(change.key)", .quiet), .text(differences.joined(separator: " · ")),
    ]
  }

  public func title(_ context: Context) -> String {
    context.phrases("journal.entry", ["id": .text(String(id))])
  }

  public func summary(of head: Head, _ lines: [RowChange], _ context: Context) -> String {
    context.phrases("journal.rows", ["count": .count(head.entry.changes)])
  }

  public func header(of head: Head, selected: RowChange?, _ context: Context) -> [Detail.Block] {
    let undone = head.isUndone ? [Detail.Block.paragraph(context.phrases("journal.undone"), .attention)] : []
    return EntryDetail.facts(head.entry, context) + undone
  }

  public func subject(of line: RowChange?) -> Subject { Subject(entry: id) }
  public func commands(for line: RowChange?, of head: Head, _ context: Context) -> [Command] { [] }
}
