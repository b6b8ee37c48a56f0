import Quality
import QualityStore

/// What is told about one indicator: definition, target, series.
public struct IndicatorDetail: Sendable {
  let indicator: Indicator
  let series: Series
  let bySite: [(site: String, series: Series)]
  let context: Context

  init(_ indicator: Indicator, _ measurements: [Measurement], _ context: Context) {
    self.indicator = indicator
    self.context = context
    series = Series(whole: measurements, unit: indicator.unit)
    let sites = Set(measurements.compactMap(\.site)).sorted()
    bySite = sites.map { ($0, Series(site: $0, of: measurements, unit: indicator.unit)) }
  }

  /// Beside a list: the chart of the last years, then what must be known to read it.
  func summary(standing: Standing) -> Detail {
    Detail(
      title: indicator.code,
      blocks: [.paragraph(context.text(indicator.title), .heading)]
        + standingBlock(standing) + [.chart(chart(last: 36)), .gap] + sites(in: series.latest?.period) + facts)
  }

  func chart(last count: Int, cursor: Int? = nil) -> Chart {
    let points = series.points.suffix(count)
    return Chart(
      points: points.map { point in
        Chart.Point(
          label: context.notation.period(point.period), tick: tick(point.period, isLong: points.count > 40),
          value: point.value)
      },
      lines: lines, unit: context.phrases("unit.\(indicator.unit.rawValue)"),
      cursor: cursor.map { $0 - (series.points.count - points.count) }, decimalComma: context.language == .french)
  }

  var facts: [Detail.Block] {
    let phrases = context.phrases
    return [
      .field(phrases("column.target"), .text(orDash(indicator.targetText(context)))),
      .field(phrases("column.alert"), .text(orDash(indicator.alertText(context)))),
      .field(phrases("indicator.frequency"), .text(phrases(indicator.frequency.phrase))),
      .field(phrases("indicator.formula"), .text(context.text(indicator.formula))),
      .field(phrases("column.engagements"), .text(indicator.engagements.map { "E\($0)" }.joined(separator: " "))),
      .field(phrases("indicator.basis"), .text(context.text(indicator.basis))),
    ] + (indicator.isLocal ? [] : [.paragraph(phrases("indicator.notLocal"), .quiet)])
      + (indicator.isProposal ? [.paragraph(phrases("indicator.proposal"), .quiet)] : [])
  }

  /// The figures of each site in a period; nothing where there is only one site to tell.
  func sites(in period: Period?) -> [Detail.Block] {
    guard let period, bySite.count > 1 else { return [] }
    let rows = bySite.map { site, series in
      let value = series.point(at: period)?.value
      let standing = Standing(of: value, direction: indicator.direction, target: indicator.target)
      return Detail.Block.field(
        site, .number(value, context.notation.measured(value, unit: indicator.unit), standing.tone))
    }
    return [.heading(context.phrases("indicator.bySite"))] + rows + [.gap]
  }

  private func standingBlock(_ standing: Standing) -> [Detail.Block] {
    let latest = series.latest
    let value = context.notation.measured(latest?.value, unit: indicator.unit)
    let when = latest.map { " · " + context.notation.period($0.period) } ?? ""
    return [
      .field(context.phrases(standing.phrase), .mark(standing.mark, value + when))
    ]
  }

  private var lines: [Chart.Line] {
    guard let target = indicator.target else { return [] }
    let goal = Chart.Line(
      .target, value: target.goal,
      label: context.phrases("chart.target", ["value": .text(context.notation.number(target.goal))]))
    guard let alert = target.alert else { return [goal] }
    let text = Phrase("chart.alert", ["value": .text(context.notation.number(alert))])
    return [goal, Chart.Line(.alert, value: alert, label: context.phrases(text))]
  }

  // Years begin at their first period; a short series has room for more.
  private func tick(_ period: Period, isLong: Bool) -> String {
    if period.number == 1 { return String(period.year) }
    return isLong ? "" : context.notation.tickWithinYear(period)
  }

  private func orDash(_ text: String) -> String { text.isEmpty ? "—" : text }
}
