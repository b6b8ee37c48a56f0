import Foundation
import Quality
import Testing

@Suite("A view of a list")
struct SavedViewTests {
  @Test("has a name", arguments: ["", " ", "\u{301}"])
  func named(name: String) {
    expect(SavedView.Refusal.nameMissing) { _ = try SavedView(of: "actions", named: name, ListArrangement()) }
  }

  @Test("names the views there are where one is asked for that is not")
  func unknown() {
    #expect(SavedView.Refusal.unknown("retard", known: []).phrase.key == "refusal.view.none")
    #expect(
      SavedView.Refusal.unknown("retard", known: ["Retards", "SIDSIC"]).phrase.values["known"] == "Retards, SIDSIC")
  }

  @Test("keeps what it shows as text, and what is usual is not written")
  func written() throws {
    let arrangement = ListArrangement(
      filter: "retard à:SIDSIC", grouping: "owner", columns: ["code", "title"], order: "code", isReversed: true,
      layout: .board)
    let data = try JSONEncoder().encode(arrangement)
    #expect(try JSONDecoder().decode(ListArrangement.self, from: data) == arrangement)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    #expect(
      String(decoding: try encoder.encode(ListArrangement()), as: UTF8.self)
        == #"{"filter":"","isReversed":false,"layout":"table"}"#)
    #expect(
      ListLayout.allCases.map(\.phrase.key) == ["layout.table", "layout.board", "layout.timeline", "layout.month"])
  }
}
