import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("Choosing several of many")
struct ChecklistTests {
  // Those who are due for the course first: AG-02, then AG-01; then the others by their names.
  private func desk(drafts: DraftShelf = .none) throws -> Desk {
    let store = try SampleLabel.filledStore()
    for (code, name) in [("AG-03", "Élodie Zimmer"), ("AG-04", "Alix Brun"), ("AG-05", "Sacha Petit")] {
      try store.perform(
        AddAgent(Agent(code: code, name: name, bureau: "BAC"), assignments: []), by: SampleLabel.signature())
    }
    var desk = try Desk(store, at: .trainings, drafts: drafts)
    desk.perform(.down, .recordSession)
    desk.focus("agents")
    return desk
  }

  private func shown(_ desk: Desk) -> [String] { desk.form?.suggestions.map(\.value) ?? [] }
  private func pointed(_ desk: Desk) -> String? { desk.form?.suggestion.map { shown(desk)[$0] } }
  private func ticked(_ desk: Desk) -> [String] { desk.field("agents")?.ticked.map(\.value) ?? [] }

  @Test("everybody is shown at once; Space chooses, and Space again no longer")
  func space() throws {
    var desk = try desk()
    #expect(shown(desk) == ["AG-02", "AG-01", "AG-04", "AG-03", "AG-05"])
    #expect(pointed(desk) == "AG-02")
    #expect(desk.reading("agents") == "")
    desk.type(" ")
    desk.press(.down, .down)
    desk.type(" ")
    #expect(ticked(desk) == ["AG-02", "AG-04"] && pointed(desk) == "AG-04")
    #expect(desk.reading("agents") == "2 agents choisis")
    #expect(desk.text("agents") == "Alix Brun, Alix Brun")
    desk.type(" ")
    #expect(ticked(desk) == ["AG-02"] && desk.reading("agents") == "1 agent choisi")
  }

  @Test("typing looks for a name, a code or a state without accents; once chosen, the next is typed at once")
  func looking() throws {
    var desk = try desk()
    desk.type("elod")
    #expect(shown(desk) == ["AG-03"])
    desk.type(" ")
    #expect(ticked(desk) == ["AG-03"] && shown(desk).count == 5 && pointed(desk) == "AG-03")
    desk.type("05")
    #expect(shown(desk) == ["AG-05"])
    desk.type(" ")
    #expect(ticked(desk) == ["AG-03", "AG-05"])
    desk.type("tutorat")
    #expect(shown(desk) == ["AG-02"])
    desk.press(.edit(.deleteToStart))
    desk.type("brunbac")
    #expect(shown(desk) == [] && desk.form?.suggestion == 0)
    desk.type(" ")
    #expect(ticked(desk) == ["AG-03", "AG-05"])
  }

  @Test("a star chooses all that are shown, and none of them where all were")
  func star() throws {
    var desk = try desk()
    desk.type("brun*")
    #expect(ticked(desk) == ["AG-02", "AG-04"])
    desk.type("*")
    #expect(ticked(desk).count == 5)
    desk.type("*")
    #expect(ticked(desk) == [])
  }

  @Test("up and down stay in it, but for the first and the last line, where they leave")
  func moving() throws {
    var desk = try desk()
    desk.press(.pageDown, .pageDown)
    #expect(pointed(desk) == "AG-05")
    desk.press(.pageUp)
    #expect(pointed(desk) == "AG-02")
    desk.press(.up)
    #expect(desk.form?.focused.id == "notes")
    desk.press(.next)
    for _ in 0..<4 { desk.press(.down) }
    #expect(desk.form?.focused.id == "agents" && pointed(desk) == "AG-05")
    desk.press(.down)
    #expect(desk.form?.focused.id == "course")
    // What is not looked at any more is not chosen by going on.
    #expect(ticked(desk) == [])
  }

  @Test("nobody chosen is refused under the field; what was chosen survives being left, and the end of the program")
  func draft() throws {
    let shelf = MemoryShelf()
    var desk = try desk(drafts: shelf.shelf)
    desk.press(.save)
    #expect(desk.reading("agents") == "✗ à remplir")
    desk.type("petit ")
    desk.type("zim ")
    desk.press(.cancel)
    #expect(desk.form == nil)
    desk.model.keepDrafts()
    var later = try Desk(desk.store, at: .trainings, drafts: shelf.shelf)
    later.perform(.down, .recordSession)
    #expect(ticked(later) == ["AG-03", "AG-05"])
    #expect(later.form?.focused.id == "agents" && pointed(later) == "AG-02")
  }
}
