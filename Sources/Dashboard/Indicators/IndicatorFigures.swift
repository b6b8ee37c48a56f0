import Quality
import QualityStore

/// One indicator, for the whole prefecture or one site: its chart, and its figures from the latest back; the selected
/// figure is the chart's cursor.
public struct IndicatorFigures: ListContents {
  public struct Line: Sendable {
    let indicator: Indicator
    let point: Series.Point
    let previous: Double?
    let yearBefore: Double?
    /// Nil where nothing was measured.
    let verdict: ControlChart.Point?
    /// Of its point in the series.
    let index: Int
  }

  let code: String
  // Nil for the whole prefecture.
  private var site: String?
  // How many years the chart shows; nil for all.
  private var years: Int?
  private var comparesSites = false
  private var screensOutliers = false
  private var sites: [String] = []

  public init(code: String) {
    self.code = code
  }

  private static let zooms = [1, 2, 3, 5]

  public mutating func adjust(_ adjustment: Adjustment) -> Bool {
    let zooms = IndicatorFigures.zooms
    switch adjustment {
    case .closer: years = years.map { current in zooms.last { $0 < current } ?? current } ?? zooms.last
    case .further: years = years.flatMap { current in zooms.first { $0 > current } }
    case .compareSites: comparesSites.toggle()
    case .screenOutliers:
      screensOutliers.toggle()
      return true
    case .nextSide, .previousSide:
      let sides: [String?] = [nil] + sites
      let step = adjustment == .nextSide ? 1 : -1
      let index = sides.firstIndex(of: site) ?? 0
      site = sides[(index + step + sides.count) % sides.count]
      return true
    case .longer, .shorter: break
    }
    return false
  }

  public var place: Place { .indicator(code) }
  public var emptiness: Phrase { Phrase("measurements.none") }

  public mutating func read(_ reader: Reader, _ context: Context) throws -> (head: IndicatorDetail, lines: [Line]) {
    let detail = IndicatorDetail(
      try reader.indicatorRecord(code, on: context.today), site: site, screensOutliers: screensOutliers, context)
    sites = detail.record.sites
    let points = detail.series.points
    let values = Dictionary(points.map { ($0.period, $0.value) }, uniquingKeysWith: { first, _ in first })
    let lines = points.indices.map { index in
      let period = points[index].period
      return Line(
        indicator: detail.indicator, point: points[index], previous: values[period.previous] ?? nil,
        yearBefore: values[period.advanced(by: -12 / period.frequency.months)] ?? nil,
        verdict: detail.verdict.point(at: index), index: index)
    }
    return (detail, lines)
  }

  public func id(of line: Line) -> String { line.point.period.code }

  public func words(of line: Line, _ context: Context) -> String {
    [line.point.period.code, context.notation.period(line.point.period), line.point.note].joined(separator: " ")
  }

  public func orders(_ context: Context) -> [Order<Line>] {
    [
      Order("latest") { $0.point.period > $1.point.period },
      Order("value") { ($0.point.value ?? -.infinity) < ($1.point.value ?? -.infinity) },
    ]
  }

  public func columns(_ context: Context) -> [Table.Column] {
    let phrases = context.phrases
    return [
      Table.Column("standing", "", width: .fixed(1)),
      Table.Column("period", phrases("column.period"), width: .fixed(14)),
      Table.Column("value", phrases("column.value"), alignment: .trailing, width: .fixed(10)),
      Table.Column("counts", phrases("column.counts"), alignment: .trailing, width: .fixed(17), priority: 2),
      Table.Column("variation", phrases("column.variation"), width: .fixed(14), priority: 3),
      Table.Column("change", phrases("column.change"), alignment: .trailing, width: .fixed(10), priority: 3),
      Table.Column("yearBefore", phrases("column.yearBefore"), alignment: .trailing, width: .fixed(11), priority: 4),
      Table.Column("note", phrases("column.note"), width: .flexible(least: 8), priority: 5),
    ]
  }

  public func cells(of line: Line, _ context: Context) -> [Cell] {
    let indicator = line.indicator
    let value = line.point.value
    let standing = indicator.standing(of: line.point)
    return [
      .mark(standing.mark, context.phrases(standing.phrase)),
      .text(context.notation.period(line.point.period)),
      .number(value, context.notation.measured(value, unit: indicator.unit), standing.tone),
      .text(line.counts(context), .quiet),
      line.variation(context),
      line.difference(to: line.previous, context),
      line.difference(to: line.yearBefore, context),
      .text(line.point.note, .quiet),
    ]
  }

  public func title(_ context: Context) -> String { code }

  public func summary(of detail: IndicatorDetail, _ lines: [Line], _ context: Context) -> String {
    (site.map { $0 + " · " } ?? "") + context.text(detail.indicator.title)
  }

  public func header(of detail: IndicatorDetail, selected: Line?, _ context: Context) -> [Detail.Block] {
    guard let selected else {
      return [.paragraph(context.text(detail.indicator.title), .heading), .gap] + detail.facts
    }
    let chart = SeriesChart(detail).chart(years: years, cursor: selected.index, comparesSites: comparesSites)
    return [.chart(chart)] + detail.verdictLine
  }

  public func side(
    of line: Line, in detail: IndicatorDetail, _ reader: Reader, _ context: Context
  ) throws -> Detail? {
    let note = line.point.note
    let period = line.point.period
    let frozen = detail.indicator.derivation == nil ? nil : try reader.frozenFigure(of: code, in: period)
    return Detail(
      title: context.notation.period(line.point.period),
      blocks: [.paragraph(context.text(detail.indicator.title), .heading)]
        + AssessmentWording(detail.assessment, context).blocks + detail.degradation
        + (note.isEmpty ? [] : [.paragraph(note, .attention)]) + detail.notes(in: line.point.period) + [.gap]
        + detail.verdictBlocks + [.gap] + CountedWording(detail.record, context).blocks(of: frozen)
        + detail.sites(in: line.point.period)
        + detail.summary(of: SeriesChart(detail).window(years: years, cursor: line.index)) + detail.facts)
  }

  public func subject(of line: Line?) -> Subject {
    Subject(indicator: code, site: site, period: line?.point.period)
  }

  public func commands(for line: Line?, of detail: IndicatorDetail, _ context: Context) -> [Command] {
    var fresh = subject(of: line)
    fresh.period = nil
    return [
      Command.record(fresh, context),
      Command(
        .edit, unless: context.refusalToWrite ?? (line == nil ? Phrase("why.nothingSelected") : nil),
        .ask(.measurement(subject(of: line)))),
      Command.addAction(subject(of: line), context),
      Command.degradations,
    ] + counted(line, detail) + Command.deciding(detail.degradationLine, context)
      + Command.reading(of: subject(of: line), context) + [
        Command(.closer, .adjust(.closer)), Command(.further, .adjust(.further)),
        Command(.nextSide, unless: sites.isEmpty ? Phrase("why.oneSite") : nil, .adjust(.nextSide)),
        Command(.previousSide, unless: sites.isEmpty ? Phrase("why.oneSite") : nil, .adjust(.previousSide)),
        Command(.compareSites, unless: sites.count < 2 ? Phrase("why.oneSite") : nil, .adjust(.compareSites)),
        Command(.screenOutliers, .adjust(.screenOutliers)),
      ]
  }
}

extension IndicatorFigures {
  // Only where Vigie computes the figures.
  private func counted(_ line: Line?, _ detail: IndicatorDetail) -> [Command] {
    guard detail.indicator.derivation != nil else { return [] }
    return [Command.counted(detail.indicator, line?.point.period ?? detail.record.running?.period)]
  }
}

extension IndicatorFigures.Line {
  /// What the series says of it, in a word or two.
  func variation(_ context: Context) -> Cell {
    guard let cause = verdict?.variation.cause, let verdict else { return .text("", .quiet) }
    let tone: Tone =
      switch verdict.variation {
      case .improvement: .good
      case .concern: .bad
      default: .accent
      }
    return .text(context.phrases("rule.\(cause.rule.rawValue).\(cause.isHigh ? "high" : "low")"), tone)
  }

  /// « 1 234 ÷ 1 500 ».
  func counts(_ context: Context) -> String {
    guard case .ratio(let numerator, let denominator) = point.figure else { return "" }
    return "\(context.notation.number(numerator)) ÷ \(context.notation.number(denominator))"
  }

  /// In points for a share, in the unit otherwise; coloured by whether it is for the better.
  func difference(to other: Double?, _ context: Context) -> Cell {
    guard let other, let value = point.value else { return .text("", .quiet) }
    // Without the noise of binary fractions, which files would show.
    let difference = ((value - other) * 1e9).rounded() / 1e9
    let written = context.notation.difference(difference)
    guard indicator.direction != .neutral, abs(difference) >= 0.05 else { return .number(difference, written, .quiet) }
    return .number(difference, written, (difference > 0) == (indicator.direction == .higher) ? .good : .attention)
  }
}
