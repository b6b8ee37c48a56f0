import Quality
import QualityStore

/// The engagements of the framework, by number.
public struct EngagementsList: ListContents {
  public init() {}

  public var place: Place { .engagements }
  public var emptiness: Phrase { Phrase("engagements.none") }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: Void, lines: [EngagementLine]) {
    let indicators = try IndicatorLine.all(reader, context)
    return ((), try EngagementLine.all(reader, indicators: indicators, actions: try reader.actions(), context))
  }

  public func id(of line: EngagementLine) -> String { line.engagement.code }

  public func words(of line: EngagementLine, _ context: Context) -> String {
    [
      line.engagement.code, context.text(line.engagement.text), context.text(line.module.title),
      context.phrases(line.standing.phrase), line.indicators.map(\.indicator.code).joined(separator: " "),
    ].joined(separator: " ")
  }

  public func orders(_ context: Context) -> [Order<EngagementLine>] {
    [
      Order("number") { $0.engagement.number < $1.engagement.number },
      Order("worst") { $0.standing.rank < $1.standing.rank },
    ]
  }

  public func columns(_ context: Context) -> [Table.Column] {
    let phrases = context.phrases
    return [
      Table.Column("standing", "", width: .fixed(1)),
      Table.Column("code", phrases("column.code"), width: .fixed(4)),
      Table.Column("text", phrases("column.engagement"), width: .flexible(least: 24)),
      Table.Column("module", phrases("column.module"), width: .fixed(6), priority: 4),
      Table.Column("indicators", phrases("column.indicators"), width: .fixed(11), priority: 2),
      Table.Column("actions", phrases("column.actions"), alignment: .trailing, width: .fixed(7), priority: 3),
    ]
  }

  public func cells(of line: EngagementLine, _ context: Context) -> [Cell] {
    [
      .mark(line.standing.mark, context.phrases(line.standing.phrase)),
      .text(line.engagement.code, .accent),
      .text(context.text(line.engagement.text)),
      .text("M\(line.module.number)", .quiet),
      .text(line.indicatorsText(context), line.indicators.isEmpty ? .attention : line.standing.tone),
      .number(
        Double(line.openActions), line.openActions == 0 ? "—" : String(line.openActions),
        line.lateActions > 0 ? .bad : .plain),
    ]
  }

  public func title(_ context: Context) -> String { context.phrases("panel.engagements") }

  public func summary(of head: Void, _ lines: [EngagementLine], _ context: Context) -> String {
    context.phrases(
      "engagements.summary",
      [
        "met": .count(lines.count { $0.standing == .met }), "near": .count(lines.count { $0.standing == .near }),
        "missed": .count(lines.count { $0.standing == .missed }),
        "overdue": .count(lines.count { $0.standing == .overdue }),
        // What only informs proves nothing either.
        "unknown": .count(lines.count { $0.standing == .noData || $0.standing == .informative }),
      ])
  }

  public func side(
    of line: EngagementLine, in head: Void, _ reader: Reader, _ context: Context
  ) throws -> Detail? {
    let indicators = line.indicators.map { line in
      Detail.Block.field(
        line.indicator.code,
        .mark(line.standing.mark, context.notation.measured(line.latest?.value, unit: line.indicator.unit)))
    }
    let none = [Detail.Block.paragraph(context.phrases("engagement.noIndicator"), .attention)]
    return Detail(
      title: line.engagement.code,
      blocks: [
        .paragraph(context.text(line.engagement.text), .heading), .gap,
        .paragraph("M\(line.module.number) · " + context.text(line.module.title), .quiet), .gap,
        .heading(context.phrases("panel.indicators")),
      ] + (indicators.isEmpty ? none : indicators) + [.gap, .paragraph(line.actionsText(context), .plain)])
  }

  public func subject(of line: EngagementLine?) -> Subject {
    Subject(engagement: line?.engagement.number)
  }

  public func commands(for line: EngagementLine?, of head: Void, _ context: Context) -> [Command] {
    let nothing = line == nil ? Phrase("why.nothingSelected") : nil
    return [
      Command(.open, unless: nothing, .open(.engagement(line?.engagement.number ?? 0))),
      Command.addAction(subject(of: line), context),
    ]
  }
}

extension EngagementLine {
  /// « 2 sur 3 » : how many of its indicators are met.
  func indicatorsText(_ context: Context) -> String {
    guard !indicators.isEmpty else { return context.phrases("engagement.none.short") }
    let met = indicators.count { $0.standing == .met }
    return context.phrases("engagement.met", ["met": .count(met), "count": .count(indicators.count)])
  }

  func actionsText(_ context: Context) -> String {
    guard openActions > 0 else { return context.phrases("engagement.actions.none") }
    return context.phrases("engagement.actions", ["open": .count(openActions), "late": .count(lateActions)])
  }
}
