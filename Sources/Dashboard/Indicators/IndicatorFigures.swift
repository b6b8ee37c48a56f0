import Quality
import QualityStore

/// One indicator: its chart, and its figures from the latest back; the selected figure is the chart's cursor.
public struct IndicatorFigures: ListContents {
  public struct Line: Sendable {
    let indicator: Indicator
    let point: Series.Point
    let previous: Double?
    let yearBefore: Double?
    /// Of its point in the series.
    let index: Int
  }

  let code: String

  public init(code: String) {
    self.code = code
  }

  public var place: Place { .indicator(code) }
  public var emptiness: Phrase { Phrase("measurements.none") }

  public func read(_ reader: Reader, _ context: Context) throws -> (head: IndicatorDetail, lines: [Line]) {
    let indicator = try reader.indicator(code)
    let detail = IndicatorDetail(indicator, try reader.measurements(of: code), context)
    let points = detail.series.points
    let values = Dictionary(points.map { ($0.period, $0.value) }, uniquingKeysWith: { first, _ in first })
    let lines = points.indices.map { index in
      let period = points[index].period
      return Line(
        indicator: indicator, point: points[index], previous: values[period.previous] ?? nil,
        yearBefore: values[period.advanced(by: -12 / period.frequency.months)] ?? nil, index: index)
    }
    return (detail, lines)
  }

  public func id(of line: Line) -> String { line.point.period.code }

  public func words(of line: Line, _ context: Context) -> String {
    [line.point.period.code, context.notation.period(line.point.period), line.point.note].joined(separator: " ")
  }

  public var orders: [Order<Line>] {
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
      Table.Column("change", phrases("column.change"), alignment: .trailing, width: .fixed(10), priority: 3),
      Table.Column("yearBefore", phrases("column.yearBefore"), alignment: .trailing, width: .fixed(11), priority: 4),
      Table.Column("note", phrases("column.note"), width: .flexible(least: 8), priority: 5),
    ]
  }

  public func cells(of line: Line, _ context: Context) -> [Cell] {
    let indicator = line.indicator
    let value = line.point.value
    let standing = Standing(of: value, direction: indicator.direction, target: indicator.target)
    return [
      .mark(standing.mark, context.phrases(standing.phrase)),
      .text(context.notation.period(line.point.period)),
      .number(value, context.notation.measured(value, unit: indicator.unit), standing.tone),
      .text(line.counts(context), .quiet),
      line.difference(to: line.previous, context),
      line.difference(to: line.yearBefore, context),
      .text(line.point.note, .quiet),
    ]
  }

  public func title(_ context: Context) -> String { code }

  public func summary(of detail: IndicatorDetail, _ lines: [Line], _ context: Context) -> String {
    context.text(detail.indicator.title)
  }

  public func header(of detail: IndicatorDetail, selected: Line?, _ context: Context) -> [Detail.Block] {
    guard let selected else {
      return [.paragraph(context.text(detail.indicator.title), .heading), .gap] + detail.facts
    }
    return [.chart(detail.chart(last: detail.series.points.count, cursor: selected.index))]
  }

  public func side(
    of line: Line, in detail: IndicatorDetail, _ reader: Reader, _ context: Context
  ) throws -> Detail? {
    let note = line.point.note
    return Detail(
      title: context.notation.period(line.point.period),
      blocks: [.paragraph(context.text(detail.indicator.title), .heading), .gap]
        + (note.isEmpty ? [] : [.paragraph(note, .attention), .gap])
        + detail.sites(in: line.point.period) + detail.facts)
  }

  public func subject(of line: Line?) -> Subject {
    Subject(engagement: line?.indicator.engagements.first, indicator: code, period: line?.point.period)
  }

  public func commands(for line: Line?, of detail: IndicatorDetail, _ context: Context) -> [Command] {
    var fresh = subject(of: line)
    fresh.period = nil
    return [
      Command.record(fresh, context),
      Command.correct(subject(of: line), context, unless: line == nil ? Phrase("why.nothingSelected") : nil),
      Command.addAction(subject(of: line), context),
    ]
  }
}

extension IndicatorFigures.Line {
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

extension Command {
  static func correct(_ subject: Subject, _ context: Context, unless refusal: Phrase? = nil) -> Command {
    Command(.correct, unless: context.refusalToWrite ?? refusal, .ask(.measurement(subject)))
  }
}

extension Command.Name {
  public static let correct = Command.Name("correct")
}
