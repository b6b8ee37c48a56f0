import Quality
import QualityStore

/// One action, with its history from the journal.
public struct ActionHistory: ListContents {
  let code: String

  public init(code: String) {
    self.code = code
  }

  public var place: Place { .action(code) }
  public var emptiness: Phrase { Phrase("journal.none") }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: CorrectiveAction, lines: [JournalEntry]) {
    (try reader.action(code), try reader.journal(aboutAction: code))
  }

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

  public func title(_ context: Context) -> String { code }

  public func summary(of action: CorrectiveAction, _ lines: [JournalEntry], _ context: Context) -> String {
    context.phrases("action.history", ["count": .count(lines.count)])
  }

  public func header(of action: CorrectiveAction, selected: JournalEntry?, _ context: Context) -> [Detail.Block] {
    ActionDetail(action, context).detail.blocks
  }

  public func subject(of line: JournalEntry?) -> Subject {
    Subject(action: code)
  }

  public func commands(
    for line: JournalEntry?, of action: CorrectiveAction, _ context: Context
  ) -> [Command] {
    let open = line.map { [Command(.open, .open(.journalEntry($0.id)))] } ?? []
    return Command.lives(of: action, ActionsList().subject(of: action), context) + open
  }
}
