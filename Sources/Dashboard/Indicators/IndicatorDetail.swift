import Quality
import QualityStore

/// What is told about one indicator, for the whole prefecture or for one site: definition, target, series, verdict.
public struct IndicatorDetail: Sendable {
  let record: IndicatorRecord
  /// Nil for the whole prefecture.
  let site: String?
  let series: Series
  let assessment: Assessment
  let verdict: SeriesVerdict
  /// The case that is open, or what is proposed; nil where neither is.
  let degradationLine: DegradationLine?
  /// The limits leave out extreme moving ranges.
  let screensOutliers: Bool
  let context: Context

  init(_ record: IndicatorRecord, site: String? = nil, screensOutliers: Bool = false, _ context: Context) {
    self.screensOutliers = screensOutliers
    self.record = record
    self.site = site
    self.context = context
    series = record.series(of: site)
    assessment = record.assessment(of: series, site: site, on: context.today)
    let usual = record.verdict(on: series, site: site)
    verdict = screensOutliers ? record.verdict(on: series, site: site, screensOutliers: true) : usual
    // Cases are opened by the usual limits, whatever is looked at.
    degradationLine = DegradationLine(record, series, usual, site: site, on: context.today)
  }

  var indicator: Indicator { record.indicator }

  /// Beside a list: the chart of the last years, then what must be known to read it.
  var summary: Detail {
    Detail(
      title: indicator.code,
      blocks: [.paragraph(context.text(indicator.title), .heading), latest]
        + AssessmentWording(assessment, context).blocks + degradation
        + [.chart(SeriesChart(self).chart(years: 3)), .gap] + verdictBlocks + [.gap]
        + CountedWording(record, context).blocks + sites(in: series.latest?.period) + facts)
  }

  /// What the series says, with a hint where it says too little.
  var verdictBlocks: [Detail.Block] {
    let hint = context.phrases.capitalized(Phrase("verdict.twoSetbacks"))
    return VerdictWording(verdict, context).blocks
      + (verdict.hasTwoSetbacks(indicator.direction) ? [.paragraph(hint, .attention)] : []) + screening
  }

  /// The verdict in a sentence, where there is no room for more.
  var verdictLine: [Detail.Block] {
    let (sentence, tone) = (context.phrases.capitalized(verdict.sentence), VerdictWording(verdict, context).tone)
    return [.paragraph(sentence, tone)] + screening
  }

  // What was changed of the usual way to read it is said wherever it is read.
  private var screening: [Detail.Block] {
    screensOutliers ? [.paragraph(context.phrases.capitalized(Phrase("verdict.screened")), .attention)] : []
  }

  var degradation: [Detail.Block] {
    guard let line = degradationLine else { return [] }
    guard let open = line.degradation else {
      let signals = line.signalsText(context)
      return [.paragraph(context.phrases("degradation.toldProposal", ["signals": .text(signals)]), .bad)]
    }
    let days = open.lastStep.days(until: context.today)
    return [
      .paragraph(
        context.phrases(
          "degradation.told",
          ["code": .text(open.code), "stage": .phrase(open.stage.phrase), "days": .count(days)]), open.stage.mark.tone)
    ]
  }

  var facts: [Detail.Block] {
    let phrases = context.phrases
    let target = indicator.target(on: context.today)
    return [
      .field(phrases("column.target"), .text(orDash(indicator.text(of: target, context)))),
      .field(phrases("column.alert"), .text(orDash(indicator.alertText(of: target, context)))),
      .field(phrases("indicator.frequency"), .text(phrases(indicator.frequency.phrase))),
      .field(phrases("indicator.formula"), .text(context.text(indicator.formula))),
      .field(phrases("column.engagements"), .text(indicator.engagements.engagementCodes)),
      .field(phrases("indicator.basis"), .text(context.text(indicator.basis))),
    ] + (indicator.isLocal ? [] : [.paragraph(phrases("indicator.notLocal"), .quiet)])
      + (indicator.isProposal ? [.paragraph(phrases("indicator.proposal"), .quiet)] : []) + history
  }

  /// The figures of the whole and of each site in a period, each with how it stands; nothing for a single site.
  func sites(in period: Period?) -> [Detail.Block] {
    guard let period, record.sites.count > 1 else { return [] }
    let rows = ([nil] + record.sites).map { site -> Detail.Block in
      let point = record.series(of: site).point(at: period)
      let standing = point.map { indicator.standing(of: $0) } ?? .noData
      let name = (site ?? context.phrases("indicator.whole")) + (site == self.site ? " ◂" : "")
      return .field(name, .mark(standing.mark, context.notation.measured(point?.value, unit: indicator.unit)))
    }
    return [.heading(context.phrases("indicator.bySite"))] + rows + [.gap]
  }

  /// What the points shown come to.
  func summary(of window: Range<Int>) -> [Detail.Block] {
    guard let summary = SeriesSummary(series.points[window], of: indicator) else { return [] }
    let phrases = context.phrases
    let ends = [("summary.best", summary.best), ("summary.worst", summary.worst)].compactMap { name, point in
      point.map { Detail.Block.field(phrases(name), .text(context.told($0.value, of: indicator, in: $0.period))) }
    }
    let out = phrases("summary.daysOut.value", ["days": .count(summary.daysOut), "all": .count(summary.days)])
    return [
      .heading(
        phrases("summary.title", ["first": .period(summary.first), "last": .period(summary.last)]))
    ] + ends + [
      .field(
        phrases(indicator.isRatio ? "summary.pooledMean" : "summary.mean"),
        .text(context.notation.measured(summary.mean, unit: indicator.unit)))
    ] + (summary.best == nil ? [] : [.field(phrases("summary.daysOut"), .text(out))]) + [.gap]
  }

  /// What was noted of the series about a period.
  func notes(in period: Period) -> [Detail.Block] {
    let noted = record.annotations.filter {
      $0.concerns(site: site) && period.firstDay <= $0.day && $0.day <= period.lastDay
    }
    return noted.map { annotation in
      let key = annotation.isBreak ? "indicator.break" : "indicator.note"
      return .paragraph(
        context.phrases(
          key,
          [
            "day": .day(annotation.day), "text": .text(annotation.text),
            "author": .text(context.name(ofAuthor: annotation.author)),
          ]), .attention
      )
    }
  }

  // Targets that were changed: the past is judged by them.
  private var history: [Detail.Block] {
    guard indicator.targets.count > 1 else { return [] }
    let rows = indicator.targets.reversed().map { target -> Detail.Block in
      let since = target.validFrom.map(context.notation.day) ?? context.phrases("target.beginning")
      let alert = indicator.alertText(of: target, context)
      return .field(
        since, .text([indicator.text(of: target, context), alert].filter { !$0.isEmpty }.joined(separator: " · ")))
    }
    return [.gap, .heading(context.phrases("target.history"))] + rows
  }

  private var latest: Detail.Block {
    let point = series.latest
    let value = context.notation.measured(point?.value, unit: indicator.unit)
    let when = point.map { " · " + context.notation.period($0.period) } ?? ""
    return .field(context.phrases(assessment.standing.phrase), .mark(assessment.standing.mark, value + when))
  }

  private func orDash(_ text: String) -> String { text.isEmpty ? "—" : text }
}
