import Dashboard
import TestSupport
import Testing

@testable import Terminal

extension Chart {
  /// Three years by month, with a gap, a fall at the end and a target and an alert line.
  static func sample(cursor: Int? = nil) -> Chart {
    let values: [Double?] = [
      86.2, 87, 85.4, 88.1, 89, 87.7, 84.2, 83.9, 86, 88.4, 90.1, 89.6, 88, 87.1, 86.5, nil, nil, 84, 82.7, 83.1, 86.6,
      87.2, 88, 86.1, 85, 84.4, 83.6, 82, 82.4, 80.9, 78.2, 77.4, 79, 76.8, 74.1, 71.2,
    ]
    let points = values.enumerated().map { index, value in
      let (year, month) = (2024 + index / 12, index % 12 + 1)
      return Point(label: "\(month)/\(year)", tick: month == 1 ? "\(year)" : month == 7 ? "juil." : "", value: value)
    }
    let lines = [Line(.target, value: 85, label: "cible 85"), Line(.alert, value: 78, label: "alerte 78")]
    return Chart(points: points, lines: lines, unit: "%", cursor: cursor)
  }
}

private func drawn(_ chart: Chart, _ width: Int, _ height: Int, _ glyphs: GlyphSet = .braille) -> Screen {
  var screen = Screen(Size(width: width, height: height), glyphs: glyphs)
  ChartView(chart).draw(on: &screen, in: screen.area)
  return screen
}

struct ChartViewTests {
  @Test(
    "a chart is readable at every size", arguments: [(100, 20), (76, 12), (36, 6), (18, 3)], GlyphSet.Name.allCases)
  func looks(size: (width: Int, height: Int), glyphs: GlyphSet.Name) {
    let screen = drawn(.sample(), size.width, size.height, .named(glyphs))
    expectGolden(screen.text, "chart.\(size.width)x\(size.height).\(glyphs.rawValue).txt")
  }

  @Test("the cursor shows the period and the value")
  func cursor() {
    let screen = drawn(.sample(cursor: 30), 76, 12)
    expectGolden(screen.text + "\n" + screen.rolesText, "chart.cursor.txt")
  }

  @Test("a chart never leaves its area nor stops the program", arguments: 0...24)
  func anySize(width: Int) {
    let charts = [
      Chart.sample(cursor: 3), Chart(points: [], unit: ""),
      Chart(points: [.init(label: "a", tick: "a", value: 4)], unit: "j"),
      Chart(points: [.init(label: "a", tick: "a", value: nil)], unit: "j", cursor: 7),
      Chart(points: [0, .infinity, .nan].map { .init(label: "", tick: "", value: $0) }, unit: "%"),
      Chart(points: [-1e308, 1e308, 0].map { .init(label: "", tick: "", value: $0) }, unit: "%"),
      Chart(points: [1e-9, 2e-9].map { .init(label: "", tick: "x", value: $0) }, unit: "%", cursor: 1),
      Chart(points: [1e15, 2e15].map { .init(label: "", tick: "x", value: $0) }, unit: "%", cursor: 1),
    ]
    for chart in charts {
      for height in 0...12 {
        for glyphs in GlyphSet.Name.allCases {
          var screen = Screen(Size(width: width + 4, height: height + 2), glyphs: .named(glyphs))
          ChartView(chart).draw(on: &screen, in: Area(row: 1, column: 2, width: width, height: height))
          let lines = screen.text.split(separator: "\n", omittingEmptySubsequences: false)
          #expect(lines.first == "" && lines.last == "")
          #expect(
            lines.allSatisfy { $0.prefix(2).allSatisfy { $0 == " " } && $0.count <= width + 2 }, "\(width)x\(height)")
        }
      }
    }
  }

  @Test(
    "axis numbers are round",
    arguments: [
      (70.0, 91.0, 5, "70 75 80 85 90"), (0, 1, 6, "0,0 0,2 0,4 0,6 0,8 1,0"), (13.2, 16.1, 4, "14 15 16"),
      (0, 12000, 4, "0 5\u{202F}000 10\u{202F}000"), (-5, 5, 3, "-5 0 5"), (99.5, 100.2, 4, "99,6 99,8 100,0 100,2"),
    ] as [(Double, Double, Int, String)])
  func ticks(low: Double, high: Double, limit: Int, expected: String) {
    let ticks = AxisTicks(in: low...high, limit: limit)
    #expect(ticks.values.map { ticks.text(of: $0, decimalComma: true) }.joined(separator: " ") == expected)
  }

  @Test(
    "names of lines are moved apart",
    arguments: [([3, 3, 4], [3, 4, 5]), ([9, 9], [8, 9]), ([0, 5], [0, 5]), ([2], [2])])
  func apart(rows: [Int], expected: [Int]) {
    #expect(ChartView.apart(rows, in: Area(row: 0, column: 0, width: 1, height: 10)) == expected)
  }

  @Test(
    "a sparkline shows the last values",
    arguments: [
      ([1, 2, 3], 8, "▁▅█"), ([1, nil, 3], 8, "▁ █"), ([5, 5], 8, "▄▄"), ([9, 1, 2, 3], 3, "▁▅█"), ([], 8, ""),
      ([nil], 8, ""), ([1], 0, ""),
    ] as [([Double?], Int, String)])
  func sparkline(values: [Double?], width: Int, expected: String) {
    #expect(Sparkline.text(values, width: width, glyphs: .braille) == expected)
  }
}
