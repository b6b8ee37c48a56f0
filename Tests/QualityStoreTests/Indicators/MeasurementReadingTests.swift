import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("Reading figures")
struct MeasurementReadingTests {
  let store: QualityStore

  init() throws { store = try SampleLabel.store() }

  private func enter(_ measurements: [Measurement]) throws {
    try store.perform(ImportMeasurements(measurements), by: SampleLabel.signature())
  }

  private func trend(_ code: String, last count: Int) throws -> [String] {
    let trends = try store.read { try $0.trends(last: count) }
    #expect(trends.map(\.indicator.code) == ["TEL-01", "TEL-02", "CC-01", "CC-02", "CC-03"])
    return trends.first { $0.indicator.code == code }?.points
      .map { "\($0.period) \($0.value.map { String($0) } ?? "none")" } ?? []
  }

  @Test("figures come in time order, the whole before the sites, whatever the order they were entered in")
  func order() throws {
    try enter([
      SampleLabel.value("CC-03", "2026-10", 1, site: "RIV"), SampleLabel.value("CC-03", "2025-12", 2, site: "VAL"),
      SampleLabel.value("CC-03", "2026-10", 3, site: "VAL"), SampleLabel.value("CC-03", "2026-10", 4),
    ])
    let figures = try store.read { try $0.measurements(of: "CC-03") }
    #expect(
      figures.map { "\($0.period) \($0.site ?? "-")" } == [
        "2025-12 VAL", "2026-10 -", "2026-10 VAL", "2026-10 RIV",
      ])
    let recent = try store.read { try $0.measurements(of: "CC-03", since: SampleLabel.period("2026-01")) }
    #expect(recent.count == 3)
    #expect(throws: UnknownCode(kind: .indicator, code: "CC-04", near: ["CC-01", "CC-02", "CC-03"])) {
      try store.read { try $0.measurements(of: "CC-04") }
    }
  }

  @Test("a trend pools the sites by their counts, never by their percentages")
  func pooled() throws {
    try enter([
      SampleLabel.ratio("TEL-01", "2026-10", 90, of: 100, site: "VAL"),
      SampleLabel.ratio("TEL-01", "2026-10", 100, of: 300, site: "RIV"),
    ])
    #expect(try trend("TEL-01", last: 12) == ["2026-10 47.5"])
  }

  @Test("a figure given for the whole stands; plain values of sites are not averaged")
  func whole() throws {
    try enter([
      SampleLabel.ratio("TEL-01", "2026-10", 90, of: 100, site: "VAL"),
      SampleLabel.ratio("TEL-01", "2026-10", 1, of: 2),
      SampleLabel.value("CC-02", "2026-Q3", 10, site: "VAL"), SampleLabel.value("CC-02", "2026-Q3", 20, site: "RIV"),
      SampleLabel.value("CC-02", "2026-Q2", 12, site: "VAL"),
    ])
    #expect(try trend("TEL-01", last: 12) == ["2026-10 50.0"])
    #expect(try trend("CC-02", last: 12) == ["2026-Q2 12.0"])
  }

  @Test("the last periods count back from the latest figure; a gap has no point, a nought has no value")
  func window() throws {
    try enter([
      SampleLabel.value("CC-03", "2025-07", 1), SampleLabel.value("CC-03", "2025-08", 2),
      SampleLabel.value("CC-03", "2025-12", 3), SampleLabel.value("CC-03", "2026-02", 4),
      SampleLabel.ratio("TEL-01", "2026-01", 0, of: 0),
    ])
    #expect(try trend("CC-03", last: 6) == ["2025-12 3.0", "2026-02 4.0"])
    #expect(try trend("CC-03", last: 7) == ["2025-08 2.0", "2025-12 3.0", "2026-02 4.0"])
    #expect(try trend("CC-03", last: 1) == ["2026-02 4.0"])
    #expect(try trend("TEL-01", last: 6) == ["2026-01 none"])
    #expect(try trend("TEL-02", last: 6) == [])
  }

  @Test("the sample year's trend is what its figures say")
  func sampleYear() throws {
    try enter(SampleLabel.figures)
    let expected = Series(whole: SampleLabel.figures.filter { $0.indicator == "TEL-01" }, unit: .percent)
    let trends = try store.read { try $0.trends(last: 12) }
    #expect(trends.first?.points == expected.points)
    #expect(trends.first?.points.count == 12)
    #expect(try store.read { try $0.allMeasurements() }.count == SampleLabel.figures.count)
  }
}
