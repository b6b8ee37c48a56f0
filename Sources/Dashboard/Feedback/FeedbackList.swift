import Quality
import QualityStore

/// Everything that users and agents said, what is late first.
public struct FeedbackList: ListContents {
  public init() {}

  public var place: Place { .listening }
  public var emptiness: Phrase { Phrase("feedback.none") }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: Void, lines: [Feedback]) {
    ((), try reader.feedback())
  }

  public func id(of line: Feedback) -> String { line.code }

  public func words(of line: Feedback, _ context: Context) -> String {
    let parts = [
      line.code, line.subject, context.phrases(line.kind.phrase), context.phrases(line.channel.phrase),
      line.site ?? "", line.engagements.engagementCodes,
      context.phrases(line.state(on: context.today).phrase), context.phrases(line.stage.phrase), line.bureau ?? "",
      context.text(line.owner), context.phrases(line.severity.phrase), line.answer, line.outcome,
      line.triageReason,
    ]
    return parts.joined(separator: " ")
  }

  public func filterRules(among lines: [Feedback], _ context: Context) -> [FilterRule<Feedback>] {
    FeedbackFilter(among: lines, context).rules
  }

  public func orders(_ context: Context) -> [Order<Feedback>] {
    let today = context.today
    return [
      Order("urgent") { $0.urgency(on: today) < $1.urgency(on: today) },
      Order("code") { $0.code.codeNumber < $1.code.codeNumber },
    ]
  }

  public func columns(_ context: Context) -> [Table.Column] {
    let phrases = context.phrases
    return [
      Table.Column("mark", "", width: .fixed(1)),
      Table.Column("code", phrases("column.code"), width: .fixed(6)),
      Table.Column("subject", phrases("feedback.subject"), width: .flexible(least: 16)),
      Table.Column("kind", phrases("feedback.kind"), width: .fixed(17), priority: 3),
      Table.Column("channel", phrases("feedback.channel"), width: .fixed(14), priority: 5),
      Table.Column("severity", phrases("feedback.severity"), width: .fixed(8), priority: 6),
      Table.Column("site", phrases("column.site"), width: .fixed(8), priority: 4),
      Table.Column("received", phrases("feedback.receivedOn"), alignment: .trailing, width: .fixed(14), priority: 4),
      Table.Column(
        "acknowledgeBy", phrases("column.acknowledgeBy"), alignment: .trailing, width: .fixed(14), priority: 6),
      Table.Column(
        "acknowledged", phrases("column.acknowledged"), alignment: .trailing, width: .fixed(14), priority: 6),
      Table.Column("due", phrases("column.due"), alignment: .trailing, width: .fixed(14), priority: 2),
      Table.Column("answered", phrases("feedback.answeredOn"), alignment: .trailing, width: .fixed(14), priority: 3),
      Table.Column("stage", phrases("feedback.stage"), width: .fixed(22), priority: 6),
      Table.Column("owner", phrases("column.owner"), width: .fixed(14), priority: 6),
      Table.Column("state", phrases("column.state"), width: .fixed(14), priority: 2),
    ]
  }

  public func cells(of line: Feedback, _ context: Context) -> [Cell] {
    let mark = line.mark(on: context.today)
    func day(_ day: Day?) -> Cell { .day(day, day.map(context.notation.day) ?? "—", .quiet) }
    return [
      .mark(mark, context.phrases(line.state(on: context.today).phrase)), .text(line.code, .accent),
      .text(line.title(context), line.awaitsAnswer ? .plain : .quiet),
      .text(context.phrases(line.kind.phrase), .quiet),
      .text(context.phrases(line.channel.phrase), .quiet), .text(context.phrases(line.severity.phrase), .quiet),
      .text(line.site ?? "", .quiet), day(line.receivedOn), day(line.acknowledgeBy), day(line.acknowledgedOn),
      day(line.dueOn), day(line.answeredOn), .text(context.phrases(line.stage.phrase), .quiet),
      .text(context.text(line.owner), .quiet), .text(line.stateText(context), mark.tone),
    ]
  }

  public func title(_ context: Context) -> String { context.phrases("panel.listening") }

  public func summary(of head: Void, _ lines: [Feedback], _ context: Context) -> String {
    ListeningList().summary(of: (), lines.map(ListeningLine.feedback), context)
  }

  public func subject(of line: Feedback?) -> Subject { Subject(site: line?.site, feedback: line?.code) }

  public func commands(for line: Feedback?, of head: Void, _ context: Context) -> [Command] {
    ListeningList().commands(for: line.map(ListeningLine.feedback), of: (), context)
  }
}

extension Feedback {
  /// Late, then waited for by its due day, then answered, the newest answer first.
  func urgency(on today: Day) -> (Int, Int) {
    let due = dueOn?.number ?? Int.max
    return switch state(on: today) {
    case .late: (0, due)
    case .unacknowledged: (1, due)
    case .waiting: (3, due)
    case .answeredLate, .answered, .dismissed: (5, -((answeredOn ?? closedOn)?.number ?? 0))
    }
  }
}
