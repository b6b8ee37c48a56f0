import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("Recording a figure")
struct RecordMeasurementTests {
  let store: QualityStore
  let signature = SampleLabel.signature()

  init() throws { store = try SampleLabel.store() }

  private func record(_ measurement: Measurement) throws -> JournalEntry? {
    try store.perform(RecordMeasurement(measurement), by: signature)
  }

  @Test("a new figure is kept, with its journal entry")
  func new() throws {
    let figure = SampleLabel.ratio("TEL-01", "2026-10", 812, of: 1034, site: "VAL", note: "panne le 12")
    let entry = try #require(try record(figure))
    #expect(try store.read { try $0.measurements(of: "TEL-01") } == [figure])
    #expect(entry.fact == "measurementRecorded")
    #expect(
      entry.details == [
        "indicator": "TEL-01", "period": .period(SampleLabel.period("2026-10")), "site": " (VAL)",
        "figure": .phrase(Figure.ratio(numerator: 812, denominator: 1034).phrase),
      ])
    #expect(entry.changes == 1)
    #expect((entry.author, entry.day, entry.recordedAt) == ("Camille Roux", SampleLabel.today, signature.recordedAt))
  }

  @Test("a correction keeps the figure that was there in the journal")
  func corrected() throws {
    _ = try record(SampleLabel.value("CC-02", "2026-Q3", 14.5))
    let entry = try #require(try record(SampleLabel.value("CC-02", "2026-Q3", 15.25)))
    #expect(try store.read { try $0.measurements(of: "CC-02") }.map(\.figure) == [.value(15.25)])
    #expect(entry.fact == "measurementCorrected")
    #expect(entry.details["before"] == .phrase(Figure.value(14.5).phrase))
    #expect(entry.details["site"] == "")
  }

  @Test("the same figure again changes nothing; another note does")
  func same() throws {
    _ = try record(SampleLabel.value("CC-02", "2026-Q3", 14.5))
    #expect(try record(SampleLabel.value("CC-02", "2026-Q3", 14.5)) == nil)
    #expect(try record(SampleLabel.value("CC-02", "2026-Q3", 14.5, note: "provisoire"))?.fact == "measurementCorrected")
    #expect(try store.facts() == ["measurementCorrected", "measurementRecorded"])
  }

  @Test("one figure for each site, and one for the whole prefecture")
  func places() throws {
    for site in [nil, "VAL", "RIV"] { _ = try record(SampleLabel.value("CC-03", "2026-10", 10, site: site)) }
    #expect(try store.read { try $0.measurements(of: "CC-03") }.map(\.site) == [nil, "VAL", "RIV"])
  }

  @Test("a denominator of nought is kept: it is not zero")
  func nothingToMeasure() throws {
    _ = try record(SampleLabel.ratio("TEL-01", "2026-10", 0, of: 0))
    let figure = try #require(try store.read { try $0.measurements(of: "TEL-01") }.first?.figure)
    #expect(figure.value(in: .percent) == nil)
  }

  @Test(
    "figures that no count can give are refused, and nothing is written",
    arguments: [
      (SampleLabel.ratio("TEL-01", "2026-10", 12, of: 10), Measurement.Refusal.aboveWhole),
      (SampleLabel.ratio("TEL-01", "2026-10", -1, of: 10), .negative),
      (SampleLabel.ratio("TEL-01", "2026-10", .nan, of: 10), .notFinite),
      (SampleLabel.ratio("TEL-01", "2026-10", 1, of: .infinity), .notFinite),
      (SampleLabel.value("TEL-01", "2026-10", 85), .ratioExpected),
      (SampleLabel.value("CC-02", "2026-Q3", -0.5), .negative),
      (SampleLabel.ratio("CC-02", "2026-Q3", 1, of: 2), .valueExpected),
      (SampleLabel.ratio("TEL-01", "2026-Q3", 1, of: 2), .periodDoesNotFit(.monthly)),
      (SampleLabel.value("CC-03", "2026-12", 3), .periodNotOver(SampleLabel.period("2026-12"))),
    ])
  func refused(measurement: Measurement, refusal: Measurement.Refusal) throws {
    let before = try store.contents()
    #expect(throws: refusal) { try record(measurement) }
    #expect(try store.contents() == before)
    #expect(try store.facts() == [])
  }

  @Test("unknown indicators and sites are refused with the nearest codes")
  func unknown() throws {
    #expect(throws: UnknownCode(kind: .indicator, code: "TEL01", near: ["TEL-01"])) {
      try record(SampleLabel.value("TEL01", "2026-10", 1))
    }
    #expect(throws: UnknownCode(kind: .site, code: "VAX", near: ["VAL"])) {
      try record(SampleLabel.value("CC-03", "2026-10", 1, site: "VAX"))
    }
  }
}
