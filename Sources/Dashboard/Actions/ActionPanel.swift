import Quality
import QualityStore

/// One action, with its history from the journal.
public struct ActionHistory: ListContents {
  public struct Line: Sendable {
    let action: CorrectiveAction
    let entry: JournalEntry
  }

  let code: String

  public init(code: String) {
    self.code = code
  }

  public var place: Place { .action(code) }
  public var emptiness: Phrase { Phrase("journal.none") }

  public func read(_ reader: Reader, _ context: Context) throws -> [Line] {
    let action = try reader.action(code)
    return try reader.journal(aboutAction: code).map { Line(action: action, entry: $0) }
  }

  public func id(of line: Line) -> String { String(line.entry.id) }
  public func words(of line: Line, _ context: Context) -> String { context.phrases(line.entry.phrase) }
  public var orders: [Order<Line>] { [Order("latest") { $0.entry.id > $1.entry.id }] }

  public func columns(_ context: Context) -> [Table.Column] {
    [
      Table.Column("day", context.phrases("column.day"), width: .fixed(13)),
      Table.Column("fact", context.phrases("column.fact"), width: .flexible(least: 16)),
      Table.Column("author", context.phrases("column.author"), width: .fixed(16), priority: 2),
    ]
  }

  public func cells(of line: Line, _ context: Context) -> [Cell] {
    [
      .day(line.entry.day, context.notation.day(line.entry.day), .quiet), .text(context.phrases(line.entry.phrase)),
      .text(line.entry.author, .quiet),
    ]
  }

  public func title(_ lines: [Line], _ context: Context) -> String { code }

  public func summary(of lines: [Line], _ context: Context) -> String {
    context.phrases("action.history", ["count": .count(lines.count)])
  }

  public func header(of lines: [Line], selected: Line?, _ context: Context) -> [Detail.Block] {
    guard let action = lines.first?.action else { return [] }
    return ActionDetail(action, context).detail.blocks
  }

  public func subject(of line: Line?) -> Subject {
    line.map { ActionsList().subject(of: $0.action) } ?? Subject(action: code)
  }

  public func commands(for line: Line?, _ context: Context) -> [Command] {
    let open = line.map { [Command(.open, .open(.journalEntry($0.entry.id)))] } ?? []
    return Command.lives(of: line?.action, subject(of: line), context) + open
  }
}
