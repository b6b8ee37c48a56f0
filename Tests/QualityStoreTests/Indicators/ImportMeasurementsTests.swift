import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("Importing figures")
struct ImportMeasurementsTests {
  let store: QualityStore
  let signature = SampleLabel.signature()

  init() throws { store = try SampleLabel.store() }

  @Test("all figures come in, in one entry that counts them")
  func imports() throws {
    let entry = try #require(try store.perform(ImportMeasurements(SampleLabel.figures), by: signature))
    let count = SampleLabel.figures.count
    #expect(entry.details == ["new": .count(count), "changed": 0, "same": 0])
    #expect(entry.changes == count)
    #expect(try store.read { try $0.allMeasurements() }.count == count)
  }

  @Test("importing twice changes nothing and is not journaled")
  func idempotent() throws {
    try store.perform(ImportMeasurements(SampleLabel.figures), by: signature)
    let before = try store.contents()
    #expect(try store.perform(ImportMeasurements(SampleLabel.figures), by: signature) == nil)
    #expect(try store.contents() == before)
    #expect(try store.facts() == ["measurementsImported"])
  }

  @Test("corrections are counted, and only they are written")
  func corrections() throws {
    try store.perform(ImportMeasurements(SampleLabel.figures), by: signature)
    var figures = SampleLabel.figures
    figures[0].figure = .ratio(numerator: 1, denominator: 1000)
    figures.append(SampleLabel.value("CC-02", "2025-Q1", 9))
    let entry = try #require(try store.perform(ImportMeasurements(figures), by: signature))
    #expect(entry.details == ["new": 1, "changed": 1, "same": .count(SampleLabel.figures.count - 1)])
    #expect(entry.changes == 2)
  }

  @Test("one faulty figure among many refuses all of them")
  func allOrNothing() throws {
    let figures = SampleLabel.figures + [SampleLabel.ratio("TEL-01", "2026-10", 3, of: 2)]
    #expect(throws: Measurement.Refusal.aboveWhole) {
      try store.perform(ImportMeasurements(figures), by: signature)
    }
    #expect(throws: UnknownCode(kind: .indicator, code: "TEL-9", near: [])) {
      try store.perform(
        ImportMeasurements(SampleLabel.figures + [SampleLabel.value("TEL-9", "2026-10", 3)]), by: signature)
    }
    #expect(try store.read { try $0.allMeasurements() }.isEmpty)
    #expect(try store.facts() == [])
  }

  @Test("the preview says what the import then does, and writes nothing")
  func preview() throws {
    try store.perform(RecordMeasurement(SampleLabel.value("CC-02", "2026-Q3", 16)), by: signature)
    try store.perform(RecordMeasurement(SampleLabel.value("CC-02", "2026-Q2", 14.5)), by: signature)
    let figures = [
      SampleLabel.value("CC-02", "2026-Q1", 12), SampleLabel.value("CC-02", "2026-Q2", 14.5),
      SampleLabel.value("CC-02", "2026-Q3", 17.25),
    ]
    let before = try store.contents()
    let preview = try store.read { try $0.preview(of: figures) }
    #expect(try store.contents() == before)
    #expect(preview.effects == [.new, .same, .changed(from: SampleLabel.value("CC-02", "2026-Q3", 16))])
    #expect(preview.counts == ImportPreview.Counts(new: 1, changed: 1, same: 1))
    let entry = try #require(try store.perform(ImportMeasurements(figures), by: signature))
    #expect(entry.details == ["new": 1, "changed": 1, "same": 1])
  }

  @Test("many rows are written as few are: in batches, and the rest one by one")
  func batches() throws {
    let figures = (0..<100).map { index in
      SampleLabel.value("CC-03", SampleLabel.period("2010-01").advanced(by: index).code, Double(index))
    }
    try store.perform(RecordMeasurement(SampleLabel.value("CC-03", "2010-02", 7)), by: signature)
    let entry = try #require(try store.perform(ImportMeasurements(figures.shuffled(by: 7)), by: signature))
    #expect(entry.details == ["new": 99, "changed": 1, "same": 0])
    #expect(try store.read { try $0.measurements(of: "CC-03") } == figures)
    try store.undo(by: signature)
    #expect(try store.read { try $0.measurements(of: "CC-03") } == [SampleLabel.value("CC-03", "2010-02", 7)])
    #expect(try store.check() == [])
  }

  @Test("of two figures for one place, the last counts")
  func twice() throws {
    let figures = [3, 4, 4].map { SampleLabel.value("CC-02", "2026-Q1", $0) }
    let entry = try #require(try store.perform(ImportMeasurements(figures), by: signature))
    #expect(entry.details == ["new": 1, "changed": 1, "same": 1])
    #expect(try store.read { try $0.measurements(of: "CC-02") } == [figures[2]])
  }

  @Test("an import that is interrupted has written nothing", arguments: [0, 0.5, 1])
  func interrupted(at moment: Double) throws {
    let before = try store.contents()
    #expect(throws: Interruption.self) {
      try store.perform(ImportMeasurements(SampleLabel.figures), by: signature) { done in
        if done >= moment { throw Interruption() }
      }
    }
    #expect(try store.contents() == before)
  }
}

private struct Interruption: Error {}

extension [Measurement] {
  // In an order that is always the same.
  fileprivate func shuffled(by step: Int) -> [Measurement] { indices.map { self[$0 * step % count] } }
}
