import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("Every list is walked, filtered and sorted in the same way")
struct ListPanelTests {
  @Test(
    "moving stops at both ends",
    arguments: [
      ([.up], "E1"), ([.down], "E2"), ([.down, .down, .up], "E2"), ([.last], "E4"), ([.last, .down], "E4"),
      ([.last, .first], "E1"), ([.pageDown], "E3"), ([.pageDown, .pageDown], "E4"), ([.last, .pageUp], "E2"),
      ([.left, .right, .nextZone], "E1"),
    ] as [([Command.Name], String)])
  func moving(names: [Command.Name], selected: String) throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .engagements)
    desk.model.page = 3
    for name in names { desk.perform(name) }
    #expect(desk.selected == selected)
  }

  @Test(
    "the filter wants every word, whatever its case, accents and place",
    arguments: [
      ("", ["CC-02", "TEL-01", "CC-01", "TEL-02", "CC-03"]), ("tel", ["TEL-01", "TEL-02"]),
      ("DELAI", ["CC-02", "TEL-02"]), ("délai tel", ["TEL-02"]), ("tel delai", ["TEL-02"]),
      ("e2", ["TEL-01", "TEL-02"]),
      ("alerte", ["CC-02"]), ("d'attente", ["TEL-02"]), ("  tel  ", ["TEL-01", "TEL-02"]), ("zzz", []),
    ] as [(String, [String])])
  func filter(text: String, ids: [String]) throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .indicators)
    desk.perform(.filter)
    desk.type(text)
    #expect(desk.ids == ids)
    #expect(desk.list.totalCount == 5)
  }

  @Test("the filter is kept by Enter, taken up again, and cleared by Esc")
  func filterKeys() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .indicators)
    desk.perform(.filter)
    desk.type("tel")
    desk.press(.down, .accept)
    #expect(desk.ids == ["TEL-01", "TEL-02"])
    #expect(desk.selected == "TEL-02")
    desk.perform(.filter)
    desk.type("-01")
    #expect(desk.ids == ["TEL-01"])
    desk.press(.cancel)
    #expect(desk.ids.count == 5)
    #expect(desk.selected == "TEL-01")
  }

  @Test("a pasted filter of several lines is one line")
  func pasted() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .indicators)
    desk.perform(.filter)
    desk.press(.insert("délai\ntel"))
    #expect(desk.list.list?.filter == "délai tel")
    #expect(desk.ids == ["TEL-02"])
  }

  @Test("the filter follows the language", arguments: [(Language.english, "calls"), (.french, "appels")])
  func language(language: Language, word: String) throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .engagements, in: language)
    desk.perform(.filter)
    desk.type(word)
    #expect(desk.ids == ["E2"])
  }

  @Test("sorting goes round the orders, says which, and keeps the selection")
  func sorting() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .indicators)
    desk.perform(.sort)
    #expect(desk.message == "Tri par code.")
    #expect(desk.ids == ["CC-01", "CC-02", "CC-03", "TEL-01", "TEL-02"])
    #expect(desk.selected == "CC-02")
    desk.perform(.reverse)
    #expect(desk.message == "Tri par code, inversé.")
    #expect(desk.ids == ["TEL-02", "TEL-01", "CC-03", "CC-02", "CC-01"])
    #expect(desk.selected == "CC-02")
    desk.perform(.reverse, .sort, .sort)
    #expect(desk.message == "Tri du pire au meilleur.")
    #expect(desk.ids == ["CC-02", "TEL-01", "CC-01", "TEL-02", "CC-03"])
  }

  @Test("a list with one order stays as it is, and says so")
  func oneOrder() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .journalEntry(1))
    let before = desk.ids
    desk.perform(.sort)
    #expect(desk.message == "Tri dans l’ordre des changements.")
    #expect(desk.ids == before)
    #expect(before.count > 10)
  }

  @Test("sorting by owner goes by the names that are shown")
  func owners() throws {
    let store = try SampleLabel.filledStore()
    let signature = SampleLabel.signature()
    for (code, name) in [("AG-08", "Zoé Adam"), ("AG-09", "Élie Roy")] {
      try store.perform(AddAgent(Agent(code: code, name: name), assignments: []), by: signature)
      let owner = Owner.agent(code: code, name: name)
      try store.perform(
        AddAction(CorrectiveAction(title: name, owner: owner, createdOn: SampleLabel.today)), by: signature)
    }
    var desk = try Desk(store, at: .actions)
    desk.perform(.sort, .sort)
    #expect(desk.message == "Tri par responsable.")
    #expect(desk.ids == ["A-3", "A-1", "A-2", "A-5", "A-4"])
  }

  @Test("an empty list has no selection, and moving in it does nothing")
  func empty() throws {
    var desk = try Desk(SampleLabel.store(), at: .actions)
    desk.perform(.down, .last, .sort, .reverse)
    desk.rest()
    #expect(desk.selected == nil)
    #expect(desk.list.selectedIndex == nil)
    #expect(desk.list.side == nil)
    #expect(desk.summary == "0 en retard · 0 sous 30 jours · 0 ouverte")
  }

  @Test("what is told beside the list follows the selection once it rests")
  func side() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .actions)
    #expect(desk.list.side?.title == "A-1")
    desk.perform(.down)
    #expect(desk.list.side?.title == "A-1")
    desk.rest()
    #expect(desk.list.side?.title == "A-2")
  }
}
