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
    [.number, .worst]
  }

  public func columns(_ context: Context) -> [Table.Column] {
    let phrases = context.phrases
    return [
      Table.Column("standing", "", width: .fixed(1)),
      Table.Column("code", phrases("column.code"), width: .fixed(4)),
      Table.Column("text", phrases("column.engagement"), width: .flexible(least: 24)),
      Table.Column("module", phrases("column.module"), width: .fixed(6), priority: 5),
      Table.Column("state", phrases("column.state"), width: .fixed(15), priority: 4),
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
      .text(context.phrases(line.standing.phrase), line.standing.tone),
      .text(line.indicatorsText(context), line.indicators.isEmpty ? .attention : .plain),
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
        "kept": .count(lines.count { $0.standing == .kept }),
        "fragile": .count(lines.count { $0.standing == .fragile }),
        "broken": .count(lines.count { $0.standing == .broken }),
        "surveyed": .count(lines.count { $0.standing == .surveyed }),
        "unproven": .count(lines.count { $0.standing == .unproven }),
      ])
  }

  public func side(
    of line: EngagementLine, in head: Void, _ reader: Reader, _ context: Context
  ) throws -> Detail? {
    let wording = EngagementWording(line, context)
    return Detail(
      title: line.engagement.code,
      blocks: [
        .paragraph(context.text(line.engagement.text), .heading),
        .paragraph("M\(line.module.number) · " + context.text(line.module.title), .quiet), .gap,
      ] + wording.blocks + [.gap] + line.coverageFields(context) + [.paragraph(line.actionsText(context), .plain)])
  }

  public func subject(of line: EngagementLine?) -> Subject {
    Subject(engagement: line?.engagement.number)
  }

  public func commands(for line: EngagementLine?, of head: Void, _ context: Context) -> [Command] {
    let nothing = line == nil ? Phrase("why.nothingSelected") : nil
    return [
      Command(.open, unless: nothing, .open(.engagement(line?.engagement.number ?? 0))),
      Command.addAction(subject(of: line), context), Command(.coverage, .open(.coverage)),
      Command(.standingRule, .open(.standingRule)),
    ]
  }
}
