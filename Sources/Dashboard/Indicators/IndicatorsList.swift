import Quality
import QualityStore

/// The indicators, worst first.
public struct IndicatorsList: ListContents {
  /// On the overview titles have more room, and the worst sites are told where there is some left.
  let isOverview: Bool

  public init(isOverview: Bool = false) {
    self.isOverview = isOverview
  }

  public var place: Place { .indicators }
  public var emptiness: Phrase { Phrase("indicators.none") }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: Void, lines: [IndicatorLine]) {
    ((), try IndicatorLine.all(reader, context))
  }

  public func complete(
    _ lines: [IndicatorLine], _ reader: Reader, _ context: Context
  ) throws -> [IndicatorLine]? {
    try IndicatorLine.withVerdicts(lines, reader, context)
  }

  public func keeping(_ known: [IndicatorLine], in lines: [IndicatorLine]) -> [IndicatorLine] {
    let verdicts = Dictionary(known.map { ($0.indicator.code, $0) }, uniquingKeysWith: { first, _ in first })
    return lines.map { line in
      guard let before = verdicts[line.indicator.code], before.points == line.points else { return line }
      var line = line
      line.verdict = before.verdict
      line.isProposed = before.isProposed
      return line
    }
  }

  public func id(of line: IndicatorLine) -> String { line.indicator.code }

  public func words(of line: IndicatorLine, _ context: Context) -> String {
    let engagements = line.indicator.engagements.engagementCodes
    return [
      line.indicator.code, context.text(line.indicator.title), context.phrases(line.standing.phrase), engagements,
      line.degradations.map { context.phrases($0.stage.phrase) }.joined(separator: " "),
    ].joined(separator: " ")
  }

  public func orders(_ context: Context) -> [Order<IndicatorLine>] {
    [
      Order("worst") { ($0.standing.rank, $0.distance) < ($1.standing.rank, $1.distance) },
      Order("code") { $0.indicator.code < $1.indicator.code },
      Order("latest") { ($0.latest?.period.lastDay.number ?? 0) > ($1.latest?.period.lastDay.number ?? 0) },
    ]
  }

  public func columns(_ context: Context) -> [Table.Column] {
    let phrases = context.phrases
    return [
      Table.Column("standing", "", width: .fixed(1)),
      Table.Column("code", phrases("column.code"), width: .fixed(6)),
      Table.Column("title", phrases("column.indicator"), width: .flexible(least: isOverview ? 20 : 16)),
      Table.Column("value", phrases("column.value"), alignment: .trailing, width: .fixed(8)),
      Table.Column("computed", "", width: .fixed(1), priority: 3),
      Table.Column("target", phrases("column.target"), alignment: .trailing, width: .fixed(9), priority: 4),
      Table.Column("trend", phrases("column.trend"), width: .fixed(IndicatorLine.trendLength), priority: 2),
      Table.Column("variation", phrases("column.variation.short"), width: .fixed(4), priority: 2),
      Table.Column("degradation", "", width: .fixed(1), priority: 2),
      Table.Column("worstSite", phrases("column.worstSite"), width: .fixed(12), priority: isOverview ? 4 : 3),
      Table.Column("period", phrases("column.period"), width: .fixed(8), priority: 5),
    ]
  }

  public func cells(of line: IndicatorLine, _ context: Context) -> [Cell] {
    let indicator = line.indicator
    let value = line.latest?.value
    return [
      .mark(line.standing.mark, context.phrases(line.standing.phrase)),
      .text(indicator.code, .accent),
      .text(context.text(indicator.title)),
      .number(value, context.notation.measured(value, unit: indicator.unit), line.judged.tone),
      indicator.derivation == nil ? .text("") : .mark(.computed, context.phrases("derivation.computed")),
      .text(indicator.text(of: indicator.target(on: context.today), context), .quiet),
      .trend(line.points.map(\.value)),
      variation(of: line, context),
      degradation(of: line, context),
      worstSite(of: line, context),
      .text(
        line.latest.map { context.notation.tick($0.period) } ?? "",
        line.isMissing ? .attention : .quiet),
    ]
  }

  private func variation(of line: IndicatorLine, _ context: Context) -> Cell {
    guard let verdict = line.verdict, !verdict.chart.points.isEmpty else { return .text("") }
    let wording = VerdictWording(verdict, context)
    return .sign(wording.sign, wording.words, wording.tone)
  }

  private func degradation(of line: IndicatorLine, _ context: Context) -> Cell {
    if let stage = line.degradations.first?.stage { return .mark(stage.mark, context.phrases(stage.phrase)) }
    return line.isProposed ? .mark(.proposed, context.phrases("degradation.proposed")) : .text("")
  }

  private func worstSite(of line: IndicatorLine, _ context: Context) -> Cell {
    guard let site = line.worstSite else { return .text("") }
    let value = context.notation.measured(site.value, unit: line.indicator.unit)
    return .text("\(site.code) \(value)", site.standing.tone)
  }

  public func title(_ context: Context) -> String { context.phrases("panel.indicators") }

  public func summary(of head: Void, _ lines: [IndicatorLine], _ context: Context) -> String {
    let missed = lines.count { $0.standing == .missed }
    let near = lines.count { $0.standing == .near }
    let overdue = lines.count(where: \.isMissing)
    let summary = context.phrases(
      "indicators.summary",
      ["count": .count(lines.count), "missed": .count(missed), "near": .count(near), "overdue": .count(overdue)])
    return (withoutGroup(lines, context) + [summary] + proposed(lines, context)).joined(separator: " · ")
  }

  private func withoutGroup(_ lines: [IndicatorLine], _ context: Context) -> [String] {
    let count = lines.reduce(0) { $0 + $1.degradations.count { $0.stage == .withoutGroup } }
    return count == 0 ? [] : [context.phrases("indicators.withoutGroup", ["count": .count(count)])]
  }

  private func proposed(_ lines: [IndicatorLine], _ context: Context) -> [String] {
    let count = lines.count(where: \.isProposed)
    return count == 0 ? [] : [context.phrases("indicators.proposed", ["count": .count(count)])]
  }

  public func side(
    of line: IndicatorLine, in head: Void, _ reader: Reader, _ context: Context
  ) throws -> Detail? {
    IndicatorDetail(try reader.indicatorRecord(line.indicator.code, on: context.today), context).summary
  }

  public func subject(of line: IndicatorLine?) -> Subject {
    Subject(indicator: line?.indicator.code)
  }

  public func commands(for line: IndicatorLine?, of head: Void, _ context: Context) -> [Command] {
    let nothing = line == nil ? Phrase("why.nothingSelected") : nil
    return [
      Command(.open, unless: nothing, .open(.indicator(line?.indicator.code ?? ""))),
      Command.record(subject(of: line), context, unless: nothing), Command.enterFigures(context),
      Command.addAction(subject(of: line), context),
      Command.degradations, Command.counted(line?.indicator, line?.latest?.period),
    ] + Command.reading(of: subject(of: line), context)
  }
}
