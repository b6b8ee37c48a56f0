import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("Views of lists are kept and forgotten")
struct SavedViewDecisionsTests {
  let store: QualityStore
  let signature = SampleLabel.signature()

  init() throws { store = try SampleLabel.store() }

  private func view(_ name: String, _ filter: String = "retard", of list: String = "actions") throws -> SavedView {
    try SavedView(of: list, named: name, ListArrangement(filter: filter, grouping: "owner", layout: .board))
  }

  @Test("a view is kept whole, for its list alone")
  func kept() throws {
    let entry = try #require(try store.perform(SaveView(view("Retards")), by: signature))
    #expect(entry.fact == "viewSaved")
    #expect(entry.details == ["list": "actions", "name": "Retards"])
    try store.perform(SaveView(view("Retards", of: "documents")), by: signature)
    try store.perform(SaveView(view("Été", "mois:7/2026")), by: signature)
    expectNoDifference(
      try store.read { try $0.savedViews(of: "actions") }, [try view("Retards"), try view("Été", "mois:7/2026")])
    #expect(try store.read { try $0.savedView(of: "actions", named: "ete") } == view("Été", "mois:7/2026"))
  }

  @Test("another of the same name gives way, whatever case and accents; the same one again is nothing new")
  func replaced() throws {
    try store.perform(SaveView(view("Été")), by: signature)
    #expect(try store.perform(SaveView(view("Été")), by: signature) == nil)
    try store.perform(SaveView(view("ETE", "bientôt")), by: signature)
    #expect(try store.read { try $0.savedViews(of: "actions") } == [view("ETE", "bientôt")])
    try store.undo(by: signature)
    #expect(try store.read { try $0.savedViews(of: "actions") } == [view("Été")])
  }

  @Test("one that is forgotten is gone until that is undone; one that is not there is refused with those that are")
  func forgotten() throws {
    try store.perform(SaveView(view("Retards")), by: signature)
    let before = try store.contents()
    let entry = try #require(try store.perform(ForgetView(of: "actions", named: "RETARDS"), by: signature))
    #expect(entry.details["name"] == "Retards")
    #expect(try store.read { try $0.savedViews(of: "actions") } == [])
    #expect(throws: SavedView.Refusal.unknown("Retards", known: [])) {
      try store.perform(ForgetView(of: "actions", named: "Retards"), by: signature)
    }
    try store.undo(by: signature)
    expectNoDifference(try store.contents(), before)
    #expect(throws: SavedView.Refusal.unknown("rien", known: ["Retards"])) {
      try store.read { try $0.savedView(of: "actions", named: "rien") }
    }
  }
}
