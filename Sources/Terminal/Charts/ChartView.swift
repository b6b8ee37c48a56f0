import Dashboard

/// Draws a series with its axes, its target and alert lines and its cursor, in whatever room there is.
public struct ChartView {
  public let chart: Chart

  public init(_ chart: Chart) {
    self.chart = chart
  }

  public func draw(on screen: inout Screen, in area: Area) {
    guard !area.isEmpty, let range = finiteRange else { return }
    guard area.height >= 3, area.width >= 8 else { return drawSparkline(on: &screen, in: area) }
    let layout = ChartLayout(chart, range: range, in: area, glyphs: screen.glyphs)
    drawNumbers(on: &screen, layout)
    drawLines(on: &screen, layout)
    drawBreaks(on: &screen, layout)
    drawCursor(on: &screen, layout)
    drawCompanions(on: &screen, layout)
    drawSeries(on: &screen, layout)
    if layout.hasFloor { drawFloor(on: &screen, layout, in: area) }
    drawHeader(on: &screen, layout)
  }

  private var finiteRange: ClosedRange<Double>? {
    guard chart.points.allSatisfy({ $0.value?.isFinite ?? true }),
      chart.companions.allSatisfy({ $0.values.allSatisfy { $0?.isFinite ?? true } }),
      chart.lines.allSatisfy({ $0.value.isFinite }),
      let range = chart.range, (range.upperBound - range.lowerBound).isFinite, range.upperBound > range.lowerBound
    else { return nil }
    return range
  }

  private func drawSparkline(on screen: inout Screen, in area: Area) {
    let text = Sparkline.text(chart.points.map(\.value), width: area.width, glyphs: screen.glyphs)
    screen.write(text, as: .chartLine, row: area.endRow - 1, column: area.column, width: area.width)
  }
}

// MARK: The vertical axis and the lines across

extension ChartView {
  private func drawNumbers(on screen: inout Screen, _ layout: ChartLayout) {
    guard layout.numbersWidth > 0 else { return }
    let plot = layout.plot
    let left = plot.column - layout.numbersWidth - 2
    screen.fill(
      Area(row: plot.row, column: plot.column - 1, width: 1, height: plot.height), with: screen.glyphs.chart.axis,
      as: .border)
    for value in layout.ticks.values {
      let row = layout.row(of: value)
      let text = layout.ticks.text(of: value, decimalComma: chart.decimalComma)
      screen.writeTrailing(text, as: .quiet, row: row, column: left, width: layout.numbersWidth)
      screen.write(screen.glyphs.chart.tickLeft, as: .border, row: row, column: plot.column - 1)
    }
  }

  private func drawLines(on screen: inout Screen, _ layout: ChartLayout) {
    let lines = chart.lines.sorted { $0.value > $1.value }
    // Targets last: what should be reached is seen where lines meet.
    for line in lines.sorted(by: { $0.kind.depth < $1.kind.depth }) {
      for column in columns(of: line, layout) where isDrawn(line.kind, at: column, on: screen) {
        screen.write(
          glyph(of: line.kind, in: screen.glyphs), as: role(of: line.kind), row: layout.row(of: line.value),
          column: column)
      }
    }
    drawNames(on: &screen, layout)
  }

  // Where sites are compared, their names are what is looked for; the lines are known by their shapes.
  private func drawNames(on screen: inout Screen, _ layout: ChartLayout) {
    let lines = chart.lines.filter { !$0.label.isEmpty }.map { ($0.label, $0.value, role(of: $0.kind)) }
    let ends = chart.companions.compactMap { companion in
      companion.values.last { $0 != nil }.flatMap(\.self).map {
        ("\(companion.sign) \(companion.label)", $0, Role.quiet)
      }
    }
    let named = (ends.isEmpty ? lines : ends).sorted { $0.1 > $1.1 }
    let rows = Self.apart(named.map { layout.row(of: $0.1) }, in: layout.plot)
    for ((label, _, role), row) in zip(named, rows) {
      screen.write(
        label, as: role, row: row, column: layout.names.column + 1, width: layout.names.width - 1)
    }
  }

  // Half-way to the neighbours of the points it goes along.
  private func columns(of line: Chart.Line, _ layout: ChartLayout) -> Range<Int> {
    let plot = layout.plot
    guard let span = line.span, !span.isEmpty, chart.points.count > 1 else { return plot.column..<plot.endColumn }
    let start = span.lowerBound == 0 ? plot.column : column(of: span.lowerBound, layout)
    let end = span.upperBound >= chart.points.count ? plot.endColumn : column(of: span.upperBound, layout)
    return start..<max(start, end)
  }

  /// Dots with blanks between them differ from dashes at a glance, also without colour.
  private func isDrawn(_ kind: Chart.Line.Kind, at column: Int, on screen: Screen) -> Bool {
    switch kind {
    case .mean: true
    case .limit: column % 2 == 0
    case .alert: column % (screen.glyphs.isASCII ? 3 : 2) == 0
    case .target: !screen.glyphs.isASCII || column % 3 != 0
    }
  }

  /// Moves names down, then up, so that none is written over another. The rows come sorted.
  static func apart(_ rows: [Int], in area: Area) -> [Int] {
    var rows = rows
    for index in rows.indices.dropFirst() { rows[index] = max(rows[index], rows[index - 1] + 1) }
    var limit = area.endRow - 1
    for index in rows.indices.reversed() {
      rows[index] = min(rows[index], limit)
      limit = rows[index] - 1
    }
    return rows.prefix { _ in rows.count <= area.height }.map { $0 }
  }

  private func glyph(of kind: Chart.Line.Kind, in glyphs: GlyphSet) -> String {
    switch kind {
    case .target: glyphs.chart.target
    case .alert: glyphs.chart.alert
    case .mean: glyphs.chart.mean
    case .limit: glyphs.chart.limit
    }
  }

  private func role(of kind: Chart.Line.Kind) -> Role {
    switch kind {
    case .target: .chartTarget
    case .alert: .chartAlert
    case .mean, .limit: .quiet
    }
  }
}

// MARK: The series and its cursor

extension ChartView {
  private func drawSeries(on screen: inout Screen, _ layout: ChartLayout) {
    let plot = layout.plot
    let grid = dots(of: chart.points.map(\.value), layout, screen.glyphs)
    let cursor = cursorColumn(layout)
    for row in 0..<plot.height {
      for column in 0..<plot.width {
        guard let glyph = grid.glyph(row: row, column: column) else { continue }
        let role: Role = plot.column + column == cursor ? .chartCursor : .chartLine
        screen.write(glyph, as: role, row: plot.row + row, column: plot.column + column)
      }
    }
    drawSpecialPoints(on: &screen, layout)
    guard let cursor, let value = chart.cursor.flatMap({ chart.points[$0].value }) else { return }
    screen.write(screen.glyphs.chart.cursorPoint, as: .chartCursor, row: layout.row(of: value), column: cursor)
  }

  /// What is not chance has a shape of its own, also without colour.
  private func drawSpecialPoints(on screen: inout Screen, _ layout: ChartLayout) {
    for (index, point) in chart.points.enumerated() {
      guard let value = point.value, let sign = point.sign else { continue }
      let (glyphs, role) = (screen.glyphs.chart, Role(sign))
      let glyph =
        switch sign {
        case .improvement: glyphs.improvement
        case .concern: glyphs.concern
        case .neutral: glyphs.neutral
        }
      screen.write(glyph, as: role, row: layout.row(of: value), column: column(of: index, layout))
    }
  }

  private func drawBreaks(on screen: inout Screen, _ layout: ChartLayout) {
    for (index, point) in chart.points.enumerated() where point.isBreak {
      screen.fill(
        Area(row: layout.plot.row, column: column(of: index, layout), width: 1, height: layout.plot.height),
        with: screen.glyphs.chart.breakLine, as: .attention)
    }
  }

  /// Behind the series, as letters that are not joined: told apart also without colour.
  private func drawCompanions(on screen: inout Screen, _ layout: ChartLayout) {
    for companion in chart.companions {
      for (index, value) in companion.values.enumerated() {
        guard let value else { continue }
        screen.write(
          companion.sign, as: .quiet, row: layout.row(of: value), column: column(of: index, layout))
      }
    }
  }

  private func dots(of values: [Double?], _ layout: ChartLayout, _ glyphs: GlyphSet) -> DotGrid {
    var grid = DotGrid(glyphs.name, width: layout.plot.width, height: layout.plot.height)
    var previous: (x: Int, y: Int)?
    for (index, value) in values.enumerated() {
      guard let value else {
        previous = nil
        continue
      }
      let dot = (x: place(of: index, among: grid.dotsAcross), y: layout.part(of: value, among: grid.dotsDown))
      if let previous { grid.line(from: previous, to: dot) } else { grid.set(dot.x, dot.y) }
      if previous == nil, isAlone(index) { thicken(dot, in: &grid) }
      previous = dot
    }
    return grid
  }

  private func isAlone(_ index: Int) -> Bool {
    index + 1 >= chart.points.count || chart.points[index + 1].value == nil
  }

  /// A single dot would not be seen.
  private func thicken(_ dot: (x: Int, y: Int), in grid: inout DotGrid) {
    guard grid.kind == .braille else { return }
    let (x, y) = (dot.x ^ 1, dot.y ^ 1)
    grid.set(x, dot.y)
    grid.set(dot.x, y)
    grid.set(x, y)
  }

  /// The first point is at the left edge, the last one at the right.
  private func place(of index: Int, among count: Int) -> Int {
    guard chart.points.count > 1 else { return count / 2 }
    return index * (count - 1) / (chart.points.count - 1)
  }

  private func column(of index: Int, _ layout: ChartLayout) -> Int {
    layout.plot.column + place(of: index, among: layout.plot.width * 2) / 2
  }

  private func cursorColumn(_ layout: ChartLayout) -> Int? {
    guard let cursor = chart.cursor, chart.points.indices.contains(cursor), layout.plot.width > 0 else { return nil }
    return column(of: cursor, layout)
  }

  private func drawCursor(on screen: inout Screen, _ layout: ChartLayout) {
    guard let column = cursorColumn(layout) else { return }
    screen.fill(
      Area(row: layout.plot.row, column: column, width: 1, height: layout.plot.height),
      with: screen.glyphs.chart.cursor, as: .chartCursor)
  }
}

// MARK: The horizontal axis and the header

extension ChartView {
  private func drawFloor(on screen: inout Screen, _ layout: ChartLayout, in area: Area) {
    let (plot, glyphs) = (layout.plot, screen.glyphs.chart)
    screen.fill(
      Area(row: plot.endRow, column: plot.column, width: plot.width, height: 1), with: glyphs.floor, as: .border)
    if layout.numbersWidth > 0 {
      screen.write(glyphs.corner, as: .border, row: plot.endRow, column: plot.column - 1)
      screen.writeTrailing(
        chart.unit, as: .quiet, row: plot.endRow + 1, column: area.column, width: layout.numbersWidth)
    }
    for (index, point) in chart.points.enumerated() where point.hasNote {
      screen.write(glyphs.note, as: .accent, row: plot.endRow, column: column(of: index, layout))
    }
    for tick in shownTicks(layout, screen.glyphs) {
      if !isNoted(tick, layout) {
        screen.write(glyphs.tickDown, as: .border, row: plot.endRow, column: tick.mark)
      }
      screen.write(tick.text, as: .quiet, row: plot.endRow + 1, column: tick.column)
    }
  }

  private func isNoted(_ tick: Tick, _ layout: ChartLayout) -> Bool {
    chart.points.indices.contains { chart.points[$0].hasNote && column(of: $0, layout) == tick.mark }
  }

  private struct Tick {
    let text: String
    let mark: Int
    let column: Int
    let endColumn: Int
  }

  /// Every one, or every second, third … so that two never touch.
  private func shownTicks(_ layout: ChartLayout, _ glyphs: GlyphSet) -> [Tick] {
    let all = chart.points.indices.filter { !chart.points[$0].tick.isEmpty }.map { tick(at: $0, layout, glyphs) }
    for stride in 1..<max(2, all.count) {
      let kept = all.enumerated().filter { $0.offset % stride == 0 }.map(\.element)
      let touch = zip(kept, kept.dropFirst()).contains { $0.endColumn >= $1.column }
      if !touch { return kept }
    }
    return Array(all.prefix(1))
  }

  private func tick(at index: Int, _ layout: ChartLayout, _ glyphs: GlyphSet) -> Tick {
    let text = chart.points[index].tick
    let width = glyphs.cells(of: text)
    let mark = column(of: index, layout)
    let last = max(layout.plot.column, layout.plot.endColumn + layout.names.width - width)
    let column = max(layout.plot.column, min(mark - width / 2, last))
    return Tick(text: text, mark: mark, column: column, endColumn: column + width)
  }

  private func drawHeader(on screen: inout Screen, _ layout: ChartLayout) {
    let header = layout.header
    guard !header.isEmpty else { return }
    if let cursor = chart.cursor, chart.points.indices.contains(cursor) {
      let text = pointText(chart.points[cursor])
      let width = screen.width(of: text)
      let centered = column(of: cursor, layout) - width / 2
      let column = max(header.column, min(centered, header.endColumn - width))
      screen.write(text, as: .chartCursor, row: header.row, column: column, width: header.endColumn - column)
    } else if layout.names.isEmpty {
      drawLegend(on: &screen, in: header)
    }
  }

  private func pointText(_ point: Chart.Point) -> String {
    let value = point.value.map { AxisNumber.short($0, decimalComma: chart.decimalComma) + "\u{A0}" + chart.unit }
    return point.label + "  " + (value ?? "–")
  }

  private func drawLegend(on screen: inout Screen, in header: Area) {
    var column = header.column
    for line in chart.lines.filter({ !$0.label.isEmpty }).sorted(by: { $0.value > $1.value }) {
      let text = glyph(of: line.kind, in: screen.glyphs) + " " + line.label
      guard column + screen.width(of: text) <= header.endColumn else { return }
      column += screen.write(text, as: role(of: line.kind), row: header.row, column: column) + 2
    }
  }
}

extension Chart.Line.Kind {
  /// What is drawn over what: the highest is seen.
  fileprivate var depth: Int {
    switch self {
    case .limit: 0
    case .mean: 1
    case .alert: 2
    case .target: 3
    }
  }
}

extension Role {
  init(_ sign: Chart.Sign) {
    self =
      switch sign {
      case .improvement: .good
      case .concern: .bad
      case .neutral: .accent
      }
  }
}
