import Quality

/// The chart of a series: its points, what it should reach, what it does by itself, and what must be known to read it.
struct SeriesChart {
  private let detail: IndicatorDetail
  private var context: Context { detail.context }
  private var points: [Series.Point] { detail.series.points }

  init(_ detail: IndicatorDetail) {
    self.detail = detail
  }

  /// Of the last years, or of all of them; `cursor` is a place in the series, which stays in sight.
  func chart(years: Int?, cursor: Int? = nil, comparesSites: Bool = false) -> Chart {
    let window = window(years: years, cursor: cursor)
    let shown = Array(points[window])
    return Chart(
      points: zip(window, shown).map { point(at: $0, $1, isLong: shown.count > 40) },
      lines: targetLines(window) + limitLines(window),
      companions: comparesSites ? companions(of: shown.map(\.period)) : [],
      unit: context.phrases("unit.\(detail.indicator.unit.rawValue)"),
      cursor: cursor.map { $0 - window.lowerBound }, decimalComma: context.language == .french)
  }

  // The whole and the sites, but for the one that is looked at.
  private func companions(of periods: [Period]) -> [Chart.Companion] {
    let sides = ([nil] + detail.record.sites).filter { $0 != detail.site }
    let names = sides.map { $0 ?? context.phrases("indicator.whole") }
    let letters = names.map { String($0.prefix(1)).uppercased() }
    // Letters where they tell all apart, numbers otherwise.
    let isTold = Set(letters).count == letters.count
    return sides.enumerated().map { index, site in
      let points = detail.record.series(of: site).points
      let values = Dictionary(points.map { ($0.period, $0.value) }) { first, _ in first }
      return Chart.Companion(
        names[index], sign: isTold ? letters[index] : String(index + 1), values: periods.map { values[$0] ?? nil })
    }
  }

  /// Which points the chart shows.
  func window(years: Int?, cursor: Int?) -> Range<Int> {
    guard let years else { return points.indices }
    let count = years * 12 / detail.indicator.frequency.months
    let end = min(points.count, max(cursor.map { $0 + 1 + count / 2 } ?? points.count, count))
    return max(0, end - count)..<end
  }

  private func point(at place: Int, _ point: Series.Point, isLong: Bool) -> Chart.Point {
    let notes = detail.record.annotations.filter {
      $0.concerns(site: detail.site) && point.period.firstDay <= $0.day && $0.day <= point.period.lastDay
    }
    return Chart.Point(
      label: context.notation.period(point.period), tick: tick(point.period, isLong: isLong), value: point.value,
      sign: detail.verdict.point(at: place).flatMap { Chart.Sign($0.variation) }, hasNote: !notes.isEmpty,
      isBreak: notes.contains(where: \.isBreak))
  }

  // Years begin at their first period; a short series has room for more.
  private func tick(_ period: Period, isLong: Bool) -> String {
    if period.number == 1 { return String(period.year) }
    return isLong ? "" : context.notation.tickWithinYear(period)
  }

  // One for each run of periods that are judged by the same target.
  private func targetLines(_ window: Range<Int>) -> [Chart.Line] {
    let targets = points[window].map { detail.indicator.target(for: $0.period) }
    return SeriesChart.runs(of: targets).flatMap { run, target -> [Chart.Line] in
      guard let target else { return [] }
      let isLast = run.upperBound == targets.count
      let goal = Chart.Line(
        .target, value: target.goal, label: isLast ? label("chart.target", target.goal) : "", span: run)
      let alert = target.alert.map {
        Chart.Line(.alert, value: $0, label: isLast ? label("chart.alert", $0) : "", span: run)
      }
      return [goal] + (alert.map { [$0] } ?? [])
    }
  }

  // One for each stretch between breaks.
  private func limitLines(_ window: Range<Int>) -> [Chart.Line] {
    let limits = window.map { detail.verdict.point(at: $0)?.limits }
    return SeriesChart.runs(of: filled(limits)).flatMap { run, limits -> [Chart.Line] in
      guard let limits else { return [] }
      let isLast = run.upperBound == window.count
      return [
        Chart.Line(.mean, value: limits.mean, label: isLast ? label("chart.mean", limits.mean) : "", span: run),
        Chart.Line(.limit, value: shown(limits.upper), label: "", span: run),
        Chart.Line(.limit, value: shown(limits.lower), label: "", span: run),
      ]
    }
  }

  // Limits may leave what can be measured: only what is drawn is held within it.
  private func shown(_ limit: Double) -> Double {
    let unit = detail.indicator.unit
    return max(0, unit.isShare ? min(limit, unit.factor) : limit)
  }

  // A period that was not measured belongs to the stretch before it.
  private func filled(_ limits: [ProcessLimits?]) -> [ProcessLimits?] {
    var last: ProcessLimits?
    return limits.map { limit in
      last = limit ?? last
      return last
    }
  }

  private func label(_ key: String, _ value: Double) -> String {
    context.phrases(key, ["value": .text(context.notation.number(value))])
  }

  private static func runs<Value: Equatable>(of values: [Value]) -> [(Range<Int>, Value)] {
    var runs: [(Range<Int>, Value)] = []
    for (index, value) in values.enumerated() {
      if let last = runs.last, last.1 == value {
        runs[runs.count - 1].0 = last.0.lowerBound..<index + 1
      } else {
        runs.append((index..<index + 1, value))
      }
    }
    return runs
  }
}

extension Chart.Sign {
  init?(_ variation: Variation) {
    switch variation {
    case .common: return nil
    case .improvement: self = .improvement
    case .concern: self = .concern
    case .neutral: self = .neutral
    }
  }
}
