import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("The label as it was on a past day")
struct PastCopyTests {
  let store: QualityStore

  init() throws { store = try SampleLabel.store() }

  private func record(_ figure: Double, on date: String) throws {
    try store.perform(
      RecordMeasurement(SampleLabel.value("CC-02", "2026-Q1", figure)),
      by: SampleLabel.signature(on: SampleLabel.day(date)))
  }

  private func figure(on date: String) throws -> Figure? {
    try store.asOf(SampleLabel.day(date)).read { try $0.measurements(of: "CC-02").first?.figure }
  }

  @Test("each day sees what the file said on its evening")
  func figures() throws {
    try record(10, on: "2026-11-25")
    try record(12, on: "2026-11-27")
    try store.undo(by: SampleLabel.signature(on: SampleLabel.day("2026-11-28")))
    #expect(try figure(on: "2026-11-24") == nil)
    #expect(try figure(on: "2026-11-25") == .value(10))
    #expect(try figure(on: "2026-11-26") == .value(10))
    #expect(try figure(on: "2026-11-27") == .value(12))
    #expect(try figure(on: "2026-11-28") == .value(10))
    #expect(try figure(on: "2030-01-01") == .value(10))
  }

  @Test("the journal of a past day ends there, and the file itself is not touched")
  func journal() throws {
    try record(10, on: "2026-11-25")
    try record(12, on: "2026-11-27")
    let before = try store.read { try $0.journal(limit: 10) }
    let past = try store.asOf(SampleLabel.day("2026-11-26"))
    #expect(try past.read { try $0.journalCount() } == 2)
    #expect(try store.read { try $0.journal(limit: 10) } == before)
  }

  @Test("nothing can be written to the past")
  func readOnly() throws {
    let past = try store.asOf(SampleLabel.day("2026-11-26"))
    #expect(past.isReadOnly)
    #expect(throws: StoreError.readOnly(path: ":memory:")) {
      try past.perform(
        RecordMeasurement(SampleLabel.value("CC-02", "2026-Q1", 1)), by: SampleLabel.signature())
    }
  }

  @Test("before the label there is nothing to see")
  func before() throws {
    #expect(throws: BeforeTheLabel(beganOn: SampleLabel.today)) { try store.asOf(SampleLabel.day("2026-11-23")) }
  }

  @Test("rows that a script changed are as they were, too")
  func script() throws {
    try record(10, on: "2026-11-25")
    try store.script("UPDATE measurement SET value = 99")
    #expect(try figure(on: "2026-11-25") == .value(10))
  }

  @Test("a whole year comes back as it was when it was filled in")
  func year() throws {
    let store = try SampleLabel.filledStore()
    let before = try store.read { (try $0.allMeasurements(), try $0.actions(), try $0.trainings()) }
    let later = SampleLabel.signature(on: SampleLabel.day("2026-12-01"))
    try store.perform(
      ImportMeasurements(
        SampleLabel.figures.map {
          SampleLabel.value("CC-03", $0.period.frequency == .monthly ? $0.period.code : "2026-10", 1)
        }), by: later)
    try store.perform(CancelAction(code: "A-1", reason: "sans objet"), by: later)
    let past = try store.asOf(SampleLabel.today)
    let after = try past.read { (try $0.allMeasurements(), try $0.actions(), try $0.trainings()) }
    #expect(before.0 == after.0 && before.1 == after.1 && before.2 == after.2)
  }
}
