import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("Freezing on opening")
struct FreezingTests {
  private func unfrozen() throws -> QualityStore {
    let store = try SampleLabel.computingStore()
    try SampleLabel.fill(store)
    try SampleLabel.hold(store)
    return store
  }

  @Test("figures of closed periods are frozen when the dashboard rests, signed by the program, and said")
  func opening() throws {
    var desk = try Desk(unfrozen(), at: .indicators)
    #expect(try desk.store.read { try $0.frozenPeriods(of: "FOR-01") } == [])
    desk.rest()
    #expect(try desk.store.read { try $0.frozenPeriods(of: "FOR-01") }.count == 3)
    #expect(desk.message == "8 relevés calculés arrêtés à la clôture : DOC-01, FOR-01, REC-01")
    #expect(try desk.store.read { try $0.journal(limit: 1) }.first?.author == "Vigie")
    desk.perform(.undo)
    #expect(try desk.store.read { try $0.frozenPeriods(of: "FOR-01") }.count == 3)
  }

  @Test("while a past day is looked at, nothing is frozen; back today, it is")
  func past() throws {
    let store = try unfrozen()
    var desk = try Desk(store, at: .indicators)
    desk.perform(.travel)
    desk.fill("day", "31/1/2026")
    desk.press(.save)
    desk.rest()
    #expect(try store.read { try $0.frozenPeriods(of: "FOR-01") } == [])
    desk.perform(.travel)
    desk.rest()
    #expect(try store.read { try $0.frozenPeriods(of: "FOR-01") }.count == 3)
  }

  @Test("a borrowed file freezes nothing")
  func readOnly() throws {
    var desk = try Desk(unfrozen(), at: .indicators, isReadOnly: true)
    desk.rest()
    #expect(try desk.store.read { try $0.frozenPeriods(of: "FOR-01") } == [])
  }

  @Test("a new day freezes the month that ended the day before")
  func newDay() throws {
    var desk = try Desk(SampleLabel.heldStore(), at: .indicators)
    desk.rest()
    let first = SampleLabel.day("2026-12-01")
    desk.model.set(Moment(today: first, seconds: 1_796_119_200), from: desk.store)
    desk.rest()
    let november = SampleLabel.period("2026-11")
    let frozen = try desk.store.read { try $0.frozenFigure(of: "REC-01", in: november) }
    #expect(frozen?.frozenOn == first)
  }

  @Test("what is computed is not asked for at the month’s end")
  func entry() throws {
    let store = try unfrozen()
    var desk = try Desk(store)
    desk.perform(.enterFigures)
    guard case .entry(let entry) = desk.model.overlay else {
      Issue.record("no month-end entry")
      return
    }
    let due = entry.rows.map { "\($0.due.indicator.code) \($0.due.period)" }
    // No survey tells of the year before the label: that figure can be entered.
    #expect(due == ["CC-01 2026-Q3", "SAT-01 2025"])
  }
}
