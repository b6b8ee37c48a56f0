import Quality

/// The decisions that changed one thing, the newest first: an action, what a user said.
public protocol JournalHistory: ListContents where Line == JournalEntry {}

extension JournalHistory {
  public var emptiness: Phrase { Phrase("journal.none") }

  public func id(of line: JournalEntry) -> String { String(line.id) }
  public func words(of line: JournalEntry, _ context: Context) -> String { context.phrases(line.phrase) }
  public func orders(_ context: Context) -> [Order<JournalEntry>] { [Order("latest") { $0.id > $1.id }] }

  public func columns(_ context: Context) -> [Table.Column] {
    [
      Table.Column("day", context.phrases("column.day"), width: .fixed(14), priority: 2),
      Table.Column("fact", context.phrases("column.fact"), width: .flexible(least: 16)),
      Table.Column("author", context.phrases("column.author"), width: .fixed(16), priority: 2),
    ]
  }

  public func cells(of line: JournalEntry, _ context: Context) -> [Cell] {
    [
      .day(line.day, context.notation.day(line.day), .quiet), .text(context.phrases(line.phrase)),
      .text(line.author, .quiet),
    ]
  }

  public func summary(of head: Head, _ lines: [JournalEntry], _ context: Context) -> String {
    context.phrases("journal.history", ["count": .count(lines.count)])
  }
}
