import Quality
import QualityStore
import TestSupport
import Testing

@testable import Dashboard

@Suite("A month's figures are entered in one table")
struct MonthEntryTests {
  let store: QualityStore
  let context = Context(
    phrases: Phrases(.french), moment: Moment(today: SampleLabel.day("2026-12-05"), seconds: 1_796_428_800),
    author: "Camille Roux")

  init() throws { store = try SampleLabel.filledStore() }

  private func entry() throws -> MonthEntry { try store.read { try MonthEntry($0, context) } }

  private func typed(_ words: [String], into entry: inout MonthEntry) {
    for word in words {
      switch word {
      case "Tab": entry.type(.next, context)
      case "Down": entry.type(.down, context)
      default: entry.type(.insert(word), context)
      }
    }
  }

  @Test("due figures come in the order of the framework, site after site, with what was measured before")
  func rows() throws {
    let entry = try entry()
    #expect(
      entry.rows.map { "\($0.due.indicator.code) \($0.due.period.code) \($0.due.site ?? "-")" }.prefix(3) == [
        "TEL-01 2026-11 RIV", "TEL-01 2026-11 VAL", "TEL-02 2026-11 -",
      ])
    let first = try #require(entry.rows.first)
    #expect(first.previous.map { ($0 * 10).rounded() / 10 } == 84.2)
    #expect(first.yearBefore == 82)
  }

  @Test("numerator, Tab, denominator, Tab: the next line; what is not filled in is left out")
  func saved() throws {
    var entry = try entry()
    typed(["41", "5", "Tab", "500", "Tab", "Tab", "Tab", "64000", "Tab", "1 200"], into: &entry)
    let submitted = entry.submit(context)
    #expect(entry.problem == nil)
    let decision = try #require(submitted)
    #expect(
      decision.measurements == [
        SampleLabel.ratio("TEL-01", "2026-11", 415, of: 500, site: "RIV"),
        SampleLabel.ratio("TEL-02", "2026-11", 64_000, of: 1200),
      ])
    let recorded = try #require(try store.perform(decision, by: context.signature))
    #expect((recorded.fact, recorded.changes) == ("measurementsEntered", 2))
    #expect(try self.entry().rows.count == entry.rows.count - 2)
  }

  @Test(
    "what is wrong is said, and has the focus",
    arguments: [
      (["421"], "form.missing", EntryRow.Cell.second), (["abc", "Tab", "5"], "form.notANumber", .first),
      (["600", "Tab", "500"], "refusal.measurement.aboveWhole", .first), ([], "entry.nothing", .first),
    ] as [([String], String, EntryRow.Cell)])
  func refused(words: [String], key: String, cell: EntryRow.Cell) throws {
    var entry = try entry()
    typed(words, into: &entry)
    #expect(entry.submit(context) == nil)
    #expect(entry.problem?.key == key)
    #expect(entry.focus == MonthEntry.Focus(row: 0, cell: cell))
  }

  @Test("a value far from what is usual asks for a reason, and is kept with it")
  func unusual() throws {
    var entry = try entry()
    typed(["10", "Tab", "500"], into: &entry)
    #expect(entry.submit(context) == nil)
    #expect(entry.problem?.key == "entry.unusual")
    #expect(entry.focus.cell == .reason)
    typed(["panne du standard"], into: &entry)
    let submitted = entry.submit(context)
    let decision = try #require(submitted)
    #expect(
      decision.measurements == [
        SampleLabel.ratio("TEL-01", "2026-11", 10, of: 500, site: "RIV", note: "panne du standard")
      ])
  }

  @Test("what was typed is kept until it is saved")
  func draft() throws {
    var model = try DashboardModel(reading: store, context)
    model.perform(.enterFigures, in: store)
    model.type(.insert("421"), in: store)
    model.type(.cancel, in: store)
    #expect(model.overlay == nil)
    model.perform(.enterFigures, in: store)
    guard case .entry(let entry) = model.overlay else { return #expect(Bool(false), "the table is open again") }
    #expect(entry.rows[0].text(.first) == "421")
  }

  @Test("what was typed outlives the program, but for what was entered since")
  func outlives() throws {
    let shelf = MemoryShelf()
    var model = try DashboardModel(reading: store, context, drafts: shelf.shelf)
    model.perform(.enterFigures, in: store)
    for typing in [Typing.insert("421"), .down, .insert("34"), .cancel] { model.type(typing, in: store) }
    model.keepDrafts()
    let due = try entry().rows[0].due
    try store.perform(
      RecordMeasurement(SampleLabel.ratio(due.indicator.code, due.period.code, 1, of: 2, site: due.site)),
      by: SampleLabel.signature("Sacha Petit"))
    var next = try DashboardModel(reading: store, context, drafts: shelf.shelf)
    next.perform(.resumeDraft, in: store)
    guard case .entry(let entry) = next.overlay else { return #expect(Bool(false), "the table is open again") }
    #expect(entry.rows.filter { !$0.isEmpty }.map { $0.text(.first) } == ["34"])
  }
}
