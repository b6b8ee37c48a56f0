import Quality
import QualityStore

/// Every working group, those of degradations and those of their own: what has not met for long first.
public struct GroupsList: ListContents {
  public init() {}

  public var place: Place { .groups }
  public var emptiness: Phrase { Phrase("groups.none") }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: Void, lines: [GroupLine]) {
    let indicators = Dictionary(try reader.indicators().map { ($0.code, $0) }) { first, _ in first }
    let cases = try reader.degradations().compactMap { degradation in
      indicators[degradation.indicator].flatMap { GroupLine(degradation, of: $0) }
    }
    return ((), try reader.workingGroups().map { try GroupLine($0, reader) } + cases)
  }

  public func id(of line: GroupLine) -> String { line.code }

  public func words(of line: GroupLine, _ context: Context) -> String {
    let members = line.work.members.map { context.text($0) }
    let texts = [
      line.code, line.title(context), line.callerInFull(context), line.work.stateText(context),
      context.phrases(line.work.stage.phrase),
    ]
    return (texts + members + line.work.causes.map(\.text)).joined(separator: " ")
  }

  public func orders(_ context: Context) -> [Order<GroupLine>] {
    let today = context.today
    return [
      Order("urgent") { $0.urgency(on: today) < $1.urgency(on: today) },
      Order("code") { ($0.code.prefix(1), $0.code.codeNumber) < ($1.code.prefix(1), $1.code.codeNumber) },
      Order("age") { $0.work.formedOn < $1.work.formedOn },
      Order("title") { Folding.comesBefore($0.title(context), $1.title(context)) },
    ]
  }

  public func columns(_ context: Context) -> [Table.Column] {
    let phrases = context.phrases
    return [
      Table.Column("mark", "", width: .fixed(1)),
      Table.Column("code", phrases("column.code"), width: .fixed(5)),
      Table.Column("title", phrases("column.title"), width: .flexible(least: 16)),
      Table.Column("caller", phrases("column.caller"), width: .flexible(least: 20), priority: 5),
      Table.Column("state", phrases("column.state"), width: .fixed(18), priority: 4),
      Table.Column("age", phrases("column.worksFor"), alignment: .trailing, width: .fixed(7), priority: 3),
      Table.Column("meeting", phrases("column.lastMeeting"), alignment: .trailing, width: .fixed(18), priority: 2),
      Table.Column("members", phrases("column.members"), alignment: .trailing, width: .fixed(7), priority: 6),
      Table.Column("causes", phrases("column.causes"), alignment: .trailing, width: .fixed(6), priority: 6),
      Table.Column("actions", phrases("column.actionsDone"), alignment: .trailing, width: .fixed(7), priority: 3),
    ]
  }

  public func cells(of line: GroupLine, _ context: Context) -> [Cell] {
    let (work, today) = (line.work, context.today)
    let isOver = work.closedOn != nil
    let age = work.age(on: today)
    return [
      .mark(work.mark(on: today), work.stateText(context)),
      .text(line.code, .accent),
      .text(line.title(context), isOver ? .quiet : .plain),
      .text(line.callerText(context), .quiet),
      .text(work.stateText(context), work.mark(on: today).tone),
      .number(Double(age), context.phrases("workingGroup.age", ["days": .count(age)]), .quiet),
      .day(work.lastMeeting, work.meetingText(context), work.isMeetingLate(on: today) ? .bad : .quiet),
      .number(Double(work.members.count), String(work.members.count), .quiet),
      .number(Double(work.causes.count), String(work.causes.count), .quiet),
      .text(work.actionsText, .quiet),
    ]
  }

  public func title(_ context: Context) -> String { context.phrases("panel.groups") }

  public func summary(of head: Void, _ lines: [GroupLine], _ context: Context) -> String {
    context.phrases(
      "groups.summary",
      [
        "open": .count(lines.count { $0.work.closedOn == nil && !$0.work.isMeetingLate(on: context.today) }),
        "silent": .count(lines.count { $0.work.isMeetingLate(on: context.today) }),
        "closed": .count(lines.count { $0.work.closedOn != nil }),
      ])
  }

  public func side(of line: GroupLine, in head: Void, _ reader: Reader, _ context: Context) throws -> Detail? {
    let actions = try line.work.actions.map { try reader.action($0.code) }
    return Detail(title: line.code, blocks: GroupDetail(line, context).whole(with: actions))
  }

  public func subject(of line: GroupLine?) -> Subject { line?.subject ?? Subject() }

  public func commands(for line: GroupLine?, of head: Void, _ context: Context) -> [Command] {
    let nothing = line == nil ? Phrase("why.nothingSelected") : nil
    return [
      Command(.open, unless: nothing, .open(.group(line?.code ?? ""))),
      Command(.new, unless: context.refusalToWrite, .ask(.group(Subject()))),
    ] + Command.works(of: line, context)
  }
}
