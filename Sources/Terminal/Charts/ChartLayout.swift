import Dashboard

/// Which part of its area a chart gives to the series, the axes and the names of the lines.
struct ChartLayout {
  let ticks: AxisTicks
  let range: ClosedRange<Double>
  /// Where the series is drawn.
  let plot: Area
  /// One row above, for the point under the cursor or for what the lines are.
  let header: Area
  /// One row for the axis and one for its names.
  let hasFloor: Bool
  /// Numbers at the left, without their blank and the axis.
  let numbersWidth: Int
  /// Names of the lines at the right.
  let names: Area

  init(_ chart: Chart, range: ClosedRange<Double>, in area: Area, glyphs: GlyphSet) {
    let hasHeader = area.height >= 8 && (chart.cursor != nil || chart.lines.contains { !$0.label.isEmpty })
    let body = area.withoutTop(hasHeader ? 1 : 0)
    hasFloor = body.height >= 5
    let rows = hasFloor ? body.height - 2 : body.height
    let ticks = AxisTicks(in: range, limit: max(2, min(6, (rows + 1) / 2)))
    let numbers = ticks.values.map { ticks.text(of: $0, decimalComma: chart.decimalComma) }
    let widest = max(numbers.map(glyphs.cells).max() ?? 0, hasFloor ? glyphs.cells(of: chart.unit) : 0)
    numbersWidth = widest + 10 <= area.width ? widest : 0
    let labels = chart.lines.map(\.label) + chart.companions.map { "\($0.sign) \($0.label)" }
    let named = labels.map { glyphs.cells(of: $0) + 1 }.max() ?? 0
    let namesWidth = area.width >= 60 ? min(named, area.width / 4) : 0
    let left = numbersWidth > 0 ? numbersWidth + 2 : 0
    plot = body.top(rows).withoutLeft(left).withoutRight(namesWidth)
    names = body.top(rows).right(namesWidth)
    header = hasHeader ? area.top(1).withoutLeft(left) : area.top(0)
    self.ticks = ticks
    self.range = range
  }

  /// From the top of the plot, in `count` equal parts.
  func part(of value: Double, among count: Int) -> Int {
    let share = (range.upperBound - value) / (range.upperBound - range.lowerBound)
    guard share.isFinite else { return 0 }
    return Int((max(-1, min(2, share)) * Double(count - 1)).rounded())
  }

  func row(of value: Double) -> Int { plot.row + part(of: value, among: plot.height) }
}
