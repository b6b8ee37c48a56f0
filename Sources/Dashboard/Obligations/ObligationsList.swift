import Quality
import QualityStore

/// What must happen again and again, what is due first.
public struct ObligationsList: ListContents {
  public init() {}

  public var place: Place { .obligations }
  public var emptiness: Phrase { Phrase("obligations.none") }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: Void, lines: [ObligationLine]) {
    ((), try ObligationLine.all(reader, context))
  }

  public func id(of line: ObligationLine) -> String { line.obligation.code }

  public func words(of line: ObligationLine, _ context: Context) -> String {
    [
      line.obligation.code, context.text(line.obligation.title), context.text(line.obligation.short),
      context.phrases(line.rhythm), line.stateText(context),
    ].joined(separator: " ")
  }

  public func isLate(_ line: ObligationLine, _ context: Context) -> Bool { line.mark(on: context.today) == .late }

  public func orders(_ context: Context) -> [Order<ObligationLine>] {
    [
      Order("urgent") { $0.urgency < $1.urgency },
      Order("title") {
        Folding.comesBefore(context.text($0.obligation.title), context.text($1.obligation.title))
      },
    ]
  }

  public func columns(_ context: Context) -> [Table.Column] {
    let phrases = context.phrases
    return [
      Table.Column("mark", "", width: .fixed(1)),
      Table.Column("title", phrases("obligation.title"), width: .flexible(least: 14)),
      Table.Column("last", phrases("obligation.last"), alignment: .trailing, width: .fixed(14), priority: 4),
      Table.Column("due", phrases("obligation.limit"), alignment: .trailing, width: .fixed(14), priority: 2),
      Table.Column("planned", phrases("column.planned"), alignment: .trailing, width: .fixed(15), priority: 3),
      Table.Column("state", phrases("column.state"), width: .fixed(14)),
      Table.Column("rhythm", phrases("column.rhythm"), width: .flexible(least: 24), priority: 6),
      Table.Column("code", phrases("column.code"), width: .fixed(15), priority: 7),
    ]
  }

  public func cells(of line: ObligationLine, _ context: Context) -> [Cell] {
    let mark = line.mark(on: context.today)
    return [
      .mark(mark, line.stateText(context)),
      .text(context.text(line.obligation.title), line.deadline == nil ? .quiet : .plain),
      day(line.last?.day, .quiet, context), day(line.deadline?.limit, mark.tone, context),
      planned(line.deadline, context), .text(line.stateText(context), mark.tone),
      .text(context.phrases(line.rhythm), .quiet), .text(line.obligation.code, .quiet),
    ]
  }

  // The hour where it has room: that of another year stands beside the list.
  private func planned(_ deadline: ObligationDeadline?, _ context: Context) -> Cell {
    guard let planned = deadline?.planned else { return day(nil, .accent, context) }
    guard let time = deadline?.plannedAt, planned.year == context.today.year else {
      return day(planned, .accent, context)
    }
    let notation = context.notation
    return .day(planned, "\(notation.nearDay(planned, today: context.today)) \(notation.time(time))", .accent)
  }

  private func day(_ day: Day?, _ tone: Tone, _ context: Context) -> Cell {
    .day(day, day.map(context.notation.day) ?? "—", tone)
  }

  public func title(_ context: Context) -> String { context.phrases("panel.obligations") }

  public func summary(of head: Void, _ lines: [ObligationLine], _ context: Context) -> String {
    let today = context.today
    return context.phrases(
      "obligations.summary",
      [
        "late": .count(lines.count { $0.mark(on: today) == .late }),
        "soon": .count(lines.count { $0.mark(on: today) == .soon && $0.deadline?.planned == nil }),
      ])
  }

  public func side(of line: ObligationLine, in head: Void, _ reader: Reader, _ context: Context) throws -> Detail? {
    ObligationDetail(line, context).detail
  }

  public func subject(of line: ObligationLine?) -> Subject { Subject() }

  public func commands(for line: ObligationLine?, of head: Void, _ context: Context) -> [Command] {
    let nothing = line == nil ? Phrase("why.nothingSelected") : nil
    return [Command(.open, unless: nothing, .open(.obligation(line?.obligation.code ?? "")))]
      + Command.lives(of: line?.obligation, context)
  }
}
