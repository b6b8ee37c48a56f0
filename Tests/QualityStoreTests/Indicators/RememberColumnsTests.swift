import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("Remembering columns")
struct RememberColumnsTests {
  let store: QualityStore
  let signature = SampleLabel.signature()

  init() throws { store = try SampleLabel.store() }

  private func known() throws -> ColumnNames { try store.read { try $0.columnNames() } }

  @Test("what columns hold is kept, journaled, and understood whatever the case and the accents")
  func remembers() throws {
    let entry = try store.perform(
      RememberColumns(ColumnNames([("Réf. indicateur", .indicator), ("Libellé", .ignored)])), by: signature)
    #expect(entry?.details == ["columns": "Libellé, Réf. indicateur"])
    #expect(entry?.changes == 2)
    #expect(try known()["REF. INDICATEUR"] == .indicator)
    #expect(try known()["libelle"] == .ignored)
    #expect(try known()["Mois"] == nil)
  }

  @Test("what is known already is not journaled again; a new meaning replaces the old one")
  func changes() throws {
    try store.perform(RememberColumns(ColumnNames([("Total", .numerator), ("Base", .denominator)])), by: signature)
    #expect(try store.perform(RememberColumns(ColumnNames([("TOTAL", .numerator)])), by: signature) == nil)
    let entry = try store.perform(
      RememberColumns(ColumnNames([("Total", .value), ("Base", .denominator)])), by: signature)
    #expect(entry?.details == ["columns": "Total"])
    #expect(try known() == ColumnNames([("Total", .value), ("Base", .denominator)]))
    try store.undo(by: signature)
    #expect(try known()["Total"] == .numerator)
  }

  @Test("all are forgotten at once, and come back with undo")
  func forgets() throws {
    #expect(try store.perform(ForgetColumns(), by: signature) == nil)
    try store.perform(RememberColumns(ColumnNames([("Total", .numerator), ("Base", .denominator)])), by: signature)
    let entry = try store.perform(ForgetColumns(), by: signature)
    #expect(entry?.details == ["columns": "Base, Total"])
    #expect(try known().isEmpty)
    try store.undo(by: signature)
    #expect(try known().names == ["Base", "Total"])
    #expect(try store.check() == [])
  }
}
