import Quality

/// A line of the page of one thing: a part of it, or a decision about it from the journal.
public protocol PageLine: Sendable {
  var id: String { get }
  /// When it came about, or is due; nil where it has no day.
  var day: Day? { get }
  /// Who wrote it; empty where that is nobody in particular.
  var author: String { get }
  func mark(_ context: Context) -> Cell
  func text(_ context: Context) -> String
  func tone(_ context: Context) -> Tone
}

/// The pages of actions, of feedback and of working groups show their lines alike.
extension ListContents where Line: PageLine {
  public var emptiness: Phrase { Phrase("journal.none") }

  public func id(of line: Line) -> String { line.id }

  public func cells(of line: Line, _ context: Context) -> [Cell] {
    [
      line.mark(context), .day(line.day, line.day.map(context.notation.day) ?? "—", .quiet),
      .text(line.text(context), line.tone(context)), .text(context.name(ofAuthor: line.author), .quiet),
    ]
  }

  /// `what` says what the lines are; `width` is the least for their texts, in cells.
  func columns(saying what: Phrase, least width: Int = 16, _ context: Context) -> [Table.Column] {
    [
      Table.Column("mark", "", width: .fixed(1)),
      Table.Column("day", context.phrases("column.day"), width: .fixed(14), priority: 2),
      Table.Column("what", context.phrases(what), width: .flexible(least: width)),
      Table.Column("author", context.phrases("column.author"), width: .fixed(16), priority: 3),
    ]
  }
}
