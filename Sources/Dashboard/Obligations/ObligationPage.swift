import Quality
import QualityStore

/// One obligation, with every time that it was met, the newest first.
public struct ObligationPage: ListContents {
  let code: String

  public init(code: String) {
    self.code = code
  }

  public var place: Place { .obligation(code) }
  public var emptiness: Phrase { Phrase("obligation.neverHeld") }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: ObligationLine, lines: [ObligationEvent]) {
    let line = try ObligationLine.one(code, reader, context)
    return (line, line.events)
  }

  public func id(of line: ObligationEvent) -> String { line.day.iso }

  public func words(of line: ObligationEvent, _ context: Context) -> String {
    "\(context.notation.day(line.day)) \(line.note)"
  }

  public func orders(_ context: Context) -> [Order<ObligationEvent>] { [Order("latest") { $0.day > $1.day }] }

  public func columns(_ context: Context) -> [Table.Column] {
    [
      Table.Column("held", context.phrases("column.held"), width: .fixed(14)),
      Table.Column("decided", context.phrases("obligation.decided"), width: .fixed(14), priority: 3),
      Table.Column("note", context.phrases("column.note"), width: .flexible(least: 16)),
    ]
  }

  public func cells(of line: ObligationEvent, _ context: Context) -> [Cell] {
    [
      .day(line.day, context.notation.day(line.day), .plain),
      .day(line.decidedOn, line.decidedOn.map(context.notation.day) ?? "—", .quiet),
      .text(line.note.isEmpty ? "—" : line.note, .quiet),
    ]
  }

  public func title(_ context: Context) -> String { context.phrases("panel.obligation") }

  public func summary(of head: ObligationLine, _ lines: [ObligationEvent], _ context: Context) -> String {
    context.phrases("obligation.times", ["count": .count(lines.count)])
  }

  public func header(of head: ObligationLine, selected: ObligationEvent?, _ context: Context) -> [Detail.Block] {
    ObligationDetail(head, context).blocks
  }

  public func subject(of line: ObligationEvent?) -> Subject { Subject() }

  public func commands(for line: ObligationEvent?, of head: ObligationLine, _ context: Context) -> [Command] {
    let refusal = context.refusalToWrite ?? (line == nil ? Phrase("why.nothingSelected") : nil)
    let deletion = DeleteObligationEvent(code: code, on: line?.day ?? context.today)
    return Command.lives(of: head.obligation, context) + [
      Command(.deleteHolding, unless: refusal, .perform(deletion))
    ]
  }
}
