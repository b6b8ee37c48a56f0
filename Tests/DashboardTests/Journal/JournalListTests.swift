import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("The journal comes page by page")
struct JournalListTests {
  // One decision begins the label, the others record the same figure again and again.
  private static func longStore(_ decisions: Int) throws -> QualityStore {
    let store = try SampleLabel.store()
    for index in 1..<decisions {
      try store.perform(
        RecordMeasurement(SampleLabel.value("CC-03", "2026-10", Double(index))), by: SampleLabel.signature())
    }
    return store
  }

  @Test("the latest are read first, the oldest are reached by the last-row key, and found by the filter")
  func long() throws {
    let store = try JournalListTests.longStore(2200)
    let start = try Desk(store, at: .journal)
    #expect(start.list.count == 120)
    #expect(start.summary == "120 décisions sur 2 200")
    #expect(start.selected == "2200")

    var walked = start
    walked.perform(.last)
    #expect(walked.selected == "1")
    #expect(walked.summary == "2 200 décisions")

    var filtered = start
    filtered.perform(.filter)
    filtered.type("coteaux")
    #expect(filtered.ids == ["1"])
    #expect(filtered.list.totalCount == 2200)

    var reversed = start
    reversed.perform(.reverse)
    #expect(reversed.ids.first == "1")
    #expect(reversed.selected == "2200")
  }

  @Test("walking down reads on before the end is reached, and a refresh keeps what was read")
  func walking() throws {
    var desk = try Desk(JournalListTests.longStore(400), at: .journal)
    desk.model.page = 50
    desk.perform(.pageDown, .pageDown)
    desk.rest()
    #expect(desk.list.count == 400)
    desk.perform(.pageDown, .pageDown, .pageDown)
    let selected = desk.selected
    try desk.store.perform(
      RecordMeasurement(SampleLabel.value("CC-03", "2026-10", 9)), by: SampleLabel.signature("Sacha Petit"))
    desk.expectNews()
    #expect(desk.selected == selected)
    #expect(desk.list.count == 401)
  }

  @Test(
    "each decision is a sentence",
    arguments: [
      (.french, "1", "label de « Préfecture des Coteaux » commencé, d’après sample-2026"),
      (.french, "3", "action A-1 ouverte : Rappeler les appels perdus"),
      (.french, "6", "action A-2 en cours, 40 % : Réécrire les modèles de courriel"),
      (.french, "13", "obligation remplie : Comité de pilotage, le 12 mars 2025"),
      (.english, "13", "obligation met: Steering committee, on 12 Mar 2025"),
      (.english, "10", "course FRAUDE completed by AG-01 on 10 Mar 2022"),
    ] as [(Language, String, String)])
  func sentences(language: Language, id: String, sentence: String) throws {
    let desk = try Desk(SampleLabel.filledStore(), at: .journal, in: language)
    let row = try #require(desk.list.rows(0..<20, desk.model.context).first { $0.id == id })
    #expect(row.cells.contains { if case .text(let text, _) = $0 { text.spaced == sentence } else { false } })
  }

  @Test("a decision that was undone since says so")
  func undone() throws {
    let store = try SampleLabel.filledStore()
    try store.undo(by: SampleLabel.signature())
    let desk = try Desk(store, at: .journal)
    let rows = desk.list.rows(0..<2, desk.model.context)
    #expect(rows.map(\.id) == ["14", "13"])
    #expect(rows[1].cells[0] == .mark(.undone, "annulée depuis"))
    #expect(rows[0].cells[0] == .text(""))
  }
}
