import Quality
import QualityStore

/// One working group: what called for it, its meetings, the causes by category, its actions, then its history from
/// the journal.
public struct GroupPage: ListContents {
  let code: String
  // Known once it was read.
  private var subject = Subject()

  public init(code: String) {
    self.code = code
  }

  public var place: Place { .group(code) }

  public mutating func read(_ reader: Reader, _ context: Context) throws -> (head: GroupLine, lines: [GroupPart]) {
    let head = try GroupLine(try GroupMatter(code, reader), reader)
    subject = head.subject
    let meetings = head.work.meetings.reversed().map(GroupPart.meeting)
    let found = head.work.causes.byCategory.map(GroupPart.cause)
    let actions = try head.work.actions.map { GroupPart.action(try reader.action($0.code)) }
    let history = try reader.journal(about: GroupReference(code)).map(GroupPart.entry)
    return (head, head.parts + meetings + found + actions + history)
  }

  public func words(of line: GroupPart, _ context: Context) -> String {
    line.text(context) + " " + context.name(ofAuthor: line.author)
  }
  public func orders(_ context: Context) -> [Order<GroupPart>] { [Order("group") { _, _ in false }] }

  public func columns(_ context: Context) -> [Table.Column] {
    columns(saying: Phrase("column.groupPart"), least: 44, context)
  }

  public func title(_ context: Context) -> String { code }

  public func summary(of head: GroupLine, _ lines: [GroupPart], _ context: Context) -> String {
    context.phrases("workingGroup.meetings", ["count": .count(head.work.meetings.count)])
  }

  public func header(of head: GroupLine, selected: GroupPart?, _ context: Context) -> [Detail.Block] {
    GroupDetail(head, context).head
  }

  public func side(
    of line: GroupPart, in head: GroupLine, _ reader: Reader, _ context: Context
  ) throws -> Detail? {
    switch line {
    case .degradation(let degradation):
      Detail(
        title: degradation.code,
        blocks: DegradationDetail(
          degradation,
          IndicatorDetail(try reader.indicatorRecord(degradation.indicator), site: degradation.site, context)
        ).blocks)
    case .feedback(let feedback):
      Detail(title: feedback.code, blocks: [.paragraph(feedback.subject, .heading)])
    case .meeting(let meeting): detail(of: meeting, context)
    case .cause(let cause): detail(of: cause, context)
    case .action(let action): ActionDetail(action, context).detail
    case .entry(let entry): try EntryDetail(entry, reader, context).detail
    }
  }

  public func subject(of line: GroupPart?) -> Subject {
    var subject = subject
    if case .action(let action) = line { subject.action = action.code }
    return subject
  }

  public func commands(for line: GroupPart?, of head: GroupLine, _ context: Context) -> [Command] {
    let open = (line?.place).map { [Command(.open, .open($0))] } ?? []
    return open + Command.works(of: head, context)
  }

  private func detail(of meeting: GroupMeeting, _ context: Context) -> Detail {
    let notes: Detail.Block =
      meeting.notes.isEmpty
      ? .paragraph(context.phrases("workingGroup.noNotes"), .quiet) : .paragraph(meeting.notes, .plain)
    return Detail(
      title: context.phrases("workingGroup.meeting", ["day": .day(meeting.day)]),
      blocks: [.field(context.phrases("column.day"), .text(context.notation.longDay(meeting.day))), .gap, notes])
  }

  private func detail(of cause: GroupCause, _ context: Context) -> Detail {
    Detail(
      title: context.phrases("cause.text"),
      blocks: [
        .paragraph(cause.text, .heading), .gap,
        .field(context.phrases("cause.category"), .text(context.phrases(cause.category.phrase))),
        .field(context.phrases("workingGroup.foundOn"), .text(context.notation.longDay(cause.foundOn))),
      ])
  }
}

extension GroupLine {
  /// What called for it, where that has a page.
  fileprivate var parts: [GroupPart] {
    switch caller {
    case .degradation(let degradation, _): [.degradation(degradation)]
    case .feedback(let feedback): [.feedback(feedback)]
    case .finding, .nothing: []
    }
  }
}
