import Quality
import QualityStore
import TestSupport
import Testing

@testable import Dashboard

@Suite("The action plan in groups")
struct ActionGroupingsTests {
  private func desk(_ groupings: Int) throws -> Desk {
    var desk = try Desk(SampleLabel.filledStore(), at: .actions)
    for _ in 0..<groupings { desk.perform(.group) }
    return desk
  }

  /// Headings with their counts, and the codes under them.
  private func told(_ desk: Desk) -> [String] {
    desk.list.rows(0..<desk.list.rowCount, desk.model.context).map { row in
      row.heading.map { [$0.isFolded ? "+" : "-", $0.title, $0.count, $0.alarm].joined(separator: " ").spaced }
        ?? row.id
    }
  }

  @Test(
    "go round owner, engagement, state, month, origin and priority, then none",
    arguments: [
      (
        1, "Groupes par responsable.",
        ["- BAC 1 1 en retard", "A-1", "- Dominique Noël 1 ", "A-2", "- Sans responsable 1 ", "A-3"]
      ),
      (
        2, "Groupes par engagement.",
        ["- E1 1 1 en retard", "A-1", "- E2 1 1 en retard", "A-1", "- E3 1 ", "A-2", "- Sans engagement 1 ", "A-3"]
      ),
      (3, "Groupes par état.", ["- Ouverte 1 1 en retard", "A-1", "- En cours 1 ", "A-2", "- Réalisée 1 ", "A-3"]),
      (
        4, "Groupes par mois d’échéance.",
        ["- Novembre 2026 1 1 en retard", "A-1", "- Décembre 2026 1 ", "A-2", "- Sans échéance 1 ", "A-3"]
      ),
      (7, "Sans groupes.", ["A-1", "A-2", "A-3"]),
    ] as [(Int, String, [String])])
  func groups(times: Int, message: String, rows: [String]) throws {
    let desk = try desk(times)
    #expect(desk.message == message)
    #expect(told(desk) == rows)
    #expect(desk.selected == "A-1")
    #expect(desk.list.count == 3)
  }

  @Test("fold under their headings, one by one, and Enter folds too")
  func folding() throws {
    var desk = try desk(1)
    desk.perform(.left)
    #expect(desk.selected == nil)
    #expect(desk.list.selectedIndex == 0)
    desk.perform(.left)
    #expect(told(desk).prefix(2) == ["+ BAC 1 1 en retard", "- Dominique Noël 1 "])
    desk.perform(.right)
    #expect(told(desk)[1] == "A-1")
    desk.perform(.right)
    #expect(desk.selected == "A-1")
    desk.perform(.left, .open)
    #expect(told(desk)[0] == "+ BAC 1 1 en retard")
    #expect(desk.list.count == 3)
    // What a decision made is shown, wherever it was folded.
    try desk.store.perform(
      MoveAction(code: "A-1", stage: .inProgress, progress: 10), by: SampleLabel.signature())
    desk.expectNews()
    #expect(told(desk)[0] == "+ BAC 1 1 en retard")
  }

  @Test("an action that serves two engagements stays selected where it was")
  func twice() throws {
    var desk = try desk(2)
    desk.perform(.down, .down)
    #expect(desk.selected == "A-1")
    #expect(desk.list.selectedIndex == 3)
    desk.model.refresh(from: desk.store)
    #expect(desk.list.selectedIndex == 3)
    desk.perform(.filter)
    desk.type("retard")
    #expect(told(desk) == ["- E1 1 1 en retard", "A-1", "- E2 1 1 en retard", "A-1"])
    #expect(desk.list.count == 1)
  }

  @Test("are the first column of files, and titles on paper")
  func outputs() throws {
    var desk = try desk(1)
    desk.perform(.left, .left)
    let table = desk.list.table(desk.model.context)
    let cells = TableCells.rows(of: table, desk.model.context)
    #expect(
      cells.map { $0.prefix(3) } == [
        ["group", "mark", "code"], ["BAC", "retard 12 j", "A-1"], ["Dominique Noël", "dans 26 j", "A-2"],
        ["Sans responsable", "réalisée", "A-3"],
      ])
    let text = PlainText.text(table, emptiness: Phrase("actions.none"), desk.model.context).spaced
    #expect(text.hasPrefix("BAC · 1 · 1 en retard\nCode"))
    #expect(text.contains("\nDominique Noël · 1\nCode"))
  }
}
