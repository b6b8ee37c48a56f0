import Dashboard
import Testing

@Suite("What a chart must hold")
struct ChartTests {
  @Test(
    "its range holds every value and every line, with a little air",
    arguments: [
      ([], [], nil), ([nil, nil], [85], nil), ([50, 100], [], 47...103), ([50, nil, 100], [], 47...103),
      ([50, 60], [100], 47...103), ([90, 100], [50], 47...103), ([80], [], 72...88), ([0], [], -1...1),
      ([0.5], [], -0.5...1.5), ([-40, -40], [], -44...(-36)),
    ] as [([Double?], [Double], ClosedRange<Double>?)])
  func range(values: [Double?], lines: [Double], range: ClosedRange<Double>?) {
    let chart = Chart(
      points: values.map { Chart.Point(label: "", tick: "", value: $0) },
      lines: lines.map { Chart.Line(.target, value: $0, label: "") }, unit: "%")
    #expect(chart.range == range)
  }
}
