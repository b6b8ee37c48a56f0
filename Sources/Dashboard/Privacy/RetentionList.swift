import Quality
import QualityStore

/// What tells of people and is of use no more: what is kept past its delay first, then what ends in the year to come.
public struct RetentionList: ListContents {
  public struct Head: Sendable {
    let retentions: [Retention]
    let past: [Retention.Subject: Int]
  }

  // Months ahead.
  private static let horizon = 12

  public init() {}

  public var place: Place { .retention }
  public var emptiness: Phrase { Phrase("retention.none") }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: Head, lines: [KeptRecord]) {
    let records = try reader.keptRecords(until: context.today.adding(months: RetentionList.horizon))
    let past = Dictionary(grouping: records.filter { $0.isPast(on: context.today) }, by: \.subject)
    return (Head(retentions: try reader.retentions(), past: past.mapValues(\.count)), records)
  }

  public func id(of line: KeptRecord) -> String { line.code }

  public func words(of line: KeptRecord, _ context: Context) -> String {
    [
      line.code, line.nameText(context), context.phrases(line.subject.phrase), context.notation.day(line.until),
      line.stateText(context),
    ].joined(separator: " ")
  }

  public func isLate(_ line: KeptRecord, _ context: Context) -> Bool { line.isPast(on: context.today) }

  public func orders(_ context: Context) -> [Order<KeptRecord>] {
    [
      Order("urgent") { ($0.until, $0.code) < ($1.until, $1.code) },
      Order("code") { $0.code.codeNumber < $1.code.codeNumber },
    ]
  }

  public func groupings(_ context: Context) -> [Grouping<KeptRecord>] {
    let ranks = Retention.Subject.allCases
    return [
      Grouping("kind") { line in
        [
          ListGroup(
            line.subject.rawValue, context.phrases(line.subject.phrase), rank: ranks.firstIndex(of: line.subject) ?? 0)
        ]
      }
    ]
  }

  public func columns(_ context: Context) -> [Table.Column] {
    let phrases = context.phrases
    return [
      Table.Column("mark", "", width: .fixed(1)),
      Table.Column("code", phrases("column.code"), width: .fixed(6)),
      Table.Column("kept", phrases("column.kept"), width: .flexible(least: 16)),
      Table.Column("name", phrases("column.keptName"), width: .flexible(least: 14), priority: 3),
      Table.Column("since", phrases("column.keptSince"), alignment: .trailing, width: .fixed(14), priority: 4),
      Table.Column("until", phrases("column.keptUntil"), alignment: .trailing, width: .fixed(14), priority: 2),
      Table.Column("state", phrases("column.state"), width: .fixed(14)),
    ]
  }

  public func cells(of line: KeptRecord, _ context: Context) -> [Cell] {
    let (mark, state) = (line.mark(on: context.today), line.stateText(context))
    return [
      .mark(mark, state), .text(line.code, .accent), .text(context.phrases(line.subject.phrase)),
      .text(line.nameText(context)), .day(line.since, context.notation.day(line.since), .quiet),
      .day(line.until, context.notation.day(line.until), mark.tone), .text(state, mark.tone),
    ]
  }

  public func title(_ context: Context) -> String { context.phrases("panel.retention") }

  public func summary(of head: Head, _ lines: [KeptRecord], _ context: Context) -> String {
    context.phrases("retention.summary", ["count": .count(head.past.values.reduce(0, +))])
  }

  /// The delays: each with what is past it.
  public func header(of head: Head, selected: KeptRecord?, _ context: Context) -> [Detail.Block] {
    Retention.Subject.allCases.map { subject in
      let count = head.past[subject] ?? 0
      let delay = head.retentions.first { $0.subject == subject }?.phrase ?? Phrase("retention.endless")
      let past = count == 0 ? "" : " · " + context.phrases("retention.past", ["count": .count(count)])
      return .field(
        context.phrases.capitalized(subject.phrase),
        .text(context.phrases(delay) + past, count == 0 ? .quiet : .attention))
    }
  }

  public func side(of line: KeptRecord, in head: Head, _ reader: Reader, _ context: Context) throws -> Detail? {
    let (phrases, notation) = (context.phrases, context.notation)
    let basis = head.retentions.first { $0.subject == line.subject }?.basis.map { basis in
      Detail.Block.field(phrases("form.retention.basis"), .text(context.text(basis), .quiet))
    }
    return Detail(
      title: line.code,
      blocks: [
        .paragraph(phrases.capitalized(line.subject.phrase), .heading), .paragraph(line.nameText(context), .plain),
        .gap,
        .field(phrases("column.keptSince"), .text(notation.longDay(line.since))),
        .field(phrases("column.keptUntil"), .text(notation.longDay(line.until), line.mark(on: context.today).tone)),
      ] + [basis].compactMap(\.self) + [.gap, .paragraph(phrases("retention.\(line.subject.rawValue).how"), .quiet)])
  }

  public func subject(of line: KeptRecord?) -> Subject { Subject() }

  public func commands(for line: KeptRecord?, of head: Head, _ context: Context) -> [Command] {
    let nothing = line == nil ? Phrase("why.nothingSelected") : nil
    return [
      Command(.open, unless: nothing, .open(line?.place ?? place)),
      Command.erase(line?.person, unless: line.flatMap(\.refusalToErase), context),
      Command(.edit, unless: context.refusalToWrite, .ask(.retention(line?.subject))),
    ]
  }
}

extension KeptRecord {
  fileprivate func mark(on today: Day) -> Mark {
    isPast(on: today) ? .late : today.days(until: until) <= ObligationDeadline.soonDays ? .soon : .open
  }

  fileprivate func stateText(_ context: Context) -> String {
    context.phrases(DueIn.phrase(days: context.today.days(until: until)))
  }

  /// Masked where others look on; a sheet as well.
  fileprivate func nameText(_ context: Context) -> String {
    switch subject {
    case .departure: context.masksNames ? code : name
    case .sender: context.name(ofSender: name)
    case .attendance: context.evidence(name)
    }
  }

  fileprivate var place: Place {
    switch subject {
    case .departure: .agent(code)
    case .sender: .feedback(code)
    case .attendance: .session(code)
    }
  }

  /// Nil for a sheet, which is a file of its own.
  fileprivate var person: DataSubject? {
    switch subject {
    case .departure: .agent(code)
    case .sender: .sender(of: code)
    case .attendance: nil
    }
  }

  fileprivate var refusalToErase: Phrase? { person == nil ? Phrase("why.sheetByHand") : nil }
}
