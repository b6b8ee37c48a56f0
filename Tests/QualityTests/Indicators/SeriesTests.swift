import Quality
import Testing

private func measured(_ code: String, _ site: String?, _ figure: Figure, _ note: String = "") -> Measurement {
  Measurement(indicator: "TEL-01", period: period(code), site: site, figure: figure, note: note)
}

@Suite("Series")
struct SeriesTests {
  private let measurements = [
    measured("2026-03", "CITE", .ratio(numerator: 90, denominator: 100)),
    measured("2026-01", "CITE", .ratio(numerator: 40, denominator: 50), "panne"),
    measured("2026-01", "SB39", .ratio(numerator: 10, denominator: 50)),
    measured("2026-02", "CITE", .ratio(numerator: 1, denominator: 100)),
    measured("2026-02", nil, .ratio(numerator: 70, denominator: 100), "compteur remplacé"),
    measured("2026-04", "CITE", .ratio(numerator: 0, denominator: 0)),
  ]

  @Test("the whole pools its sites in time order, unless a figure was given for the whole")
  func whole() {
    let series = Series(whole: measurements, unit: .percent)
    #expect(series.points.map(\.period.code) == ["2026-01", "2026-02", "2026-03", "2026-04"])
    #expect(series.points.map(\.value) == [50, 70, 90, nil])
    #expect(series.points.map(\.note) == ["panne", "compteur remplacé", "", ""])
  }

  @Test("the figures stay beside the values, so that the counts can be shown")
  func figures() {
    let series = Series(whole: measurements, unit: .percent)
    #expect(series.point(at: period("2026-01"))?.figure == .ratio(numerator: 50, denominator: 100))
  }

  @Test("the latest point may be « sans objet », which is no value and not zero")
  func latest() {
    let series = Series(whole: measurements, unit: .percent)
    #expect(series.latest?.period == period("2026-04"))
    #expect(series.latest?.value == nil)
    #expect(Series(whole: [], unit: .percent).latest == nil)
  }

  @Test(
    "one site alone, or what was given for the whole alone",
    arguments: [
      ("CITE", ["2026-01", "2026-02", "2026-03", "2026-04"], [80, 1, 90, nil]), ("SB39", ["2026-01"], [20]),
      (nil, ["2026-02"], [70]), ("SB54", [], []),
    ] as [(String?, [String], [Double?])])
  func site(site: String?, codes: [String], values: [Double?]) {
    let series = Series(site: site, of: measurements, unit: .percent)
    #expect(series.points.map(\.period.code) == codes)
    #expect(series.points.map(\.value) == values)
  }

  @Test("values of several sites that cannot be pooled leave no point")
  func values() {
    let values = [
      measured("2026-01", "CITE", .value(12)), measured("2026-01", "SB39", .value(14)),
      measured("2026-02", "CITE", .value(13)),
    ]
    let series = Series(whole: values, unit: .minutes)
    #expect(series.points.map(\.period.code) == ["2026-02"])
    #expect(series.points.map(\.value) == [13])
  }

  @Test("a period without a figure has no point")
  func missing() {
    #expect(Series(whole: measurements, unit: .percent).point(at: period("2025-12")) == nil)
  }
}
