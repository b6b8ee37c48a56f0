import Quality
import QualityStore

/// One decision, and the rows that it changed.
public struct EntryRows: ListContents {
  /// How many rows are read: a bulk import changes hundreds of thousands.
  static let length = 1000

  public struct Line: Sendable {
    let entry: JournalEntry
    let isUndone: Bool
    let change: RowChange?
  }

  let id: Int64

  public init(id: Int64) {
    self.id = id
  }

  public var place: Place { .journalEntry(id) }
  public var emptiness: Phrase { Phrase("journal.noRows") }

  public func read(_ reader: Reader, _ context: Context) throws -> [Line] {
    let entry = try reader.journalEntry(id)
    let isUndone = try reader.isUndone(entry)
    let changes = try reader.rowChanges(of: id, limit: EntryRows.length)
    return changes.map { Line(entry: entry, isUndone: isUndone, change: $0) }
  }

  public func id(of line: Line) -> String { line.change.map { "\($0.table) \($0.key)" } ?? "" }

  public func words(of line: Line, _ context: Context) -> String {
    guard let change = line.change else { return "" }
    return change.table + " " + change.differences.compactMap(\.after).joined(separator: " ")
  }

  public var orders: [Order<Line>] { [Order("linked") { _, _ in false }] }

  public func columns(_ context: Context) -> [Table.Column] {
    [
      Table.Column("operation", context.phrases("column.operation"), width: .fixed(12)),
      Table.Column("table", context.phrases("column.table"), width: .fixed(18), priority: 2),
      Table.Column("differences", context.phrases("column.differences"), width: .flexible(least: 16)),
    ]
  }

  public func cells(of line: Line, _ context: Context) -> [Cell] {
    guard let change = line.change else { return [] }
    let differences = change.differences.map { "\($0.column): \($0.before ?? "∅") → \($0.after ?? "∅")" }
    return [
      .text(context.phrases("journal.operation.\(change.operation.rawValue)")),
      .text("\(change.table) \(change.key)", .quiet), .text(differences.joined(separator: " · ")),
    ]
  }

  public func title(_ lines: [Line], _ context: Context) -> String {
    context.phrases("journal.entry", ["id": .text(String(id))])
  }

  public func summary(of lines: [Line], _ context: Context) -> String {
    context.phrases("journal.rows", ["count": .count(lines.first?.entry.changes ?? 0)])
  }

  public func header(of lines: [Line], selected: Line?, _ context: Context) -> [Detail.Block] {
    guard let line = lines.first else { return [] }
    let undone = line.isUndone ? [Detail.Block.paragraph(context.phrases("journal.undone"), .attention)] : []
    return EntryDetail.facts(line.entry, context) + undone
  }

  public func subject(of line: Line?) -> Subject { Subject(entry: id) }
  public func commands(for line: Line?, _ context: Context) -> [Command] { [] }
}
