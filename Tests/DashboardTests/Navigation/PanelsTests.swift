import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("Going from panel to panel")
struct PanelsTests {
  @Test(
    "each digit opens its panel",
    arguments: [
      (1, .overview), (2, .engagements), (3, .indicators), (4, .actions), (5, .trainings), (6, .listening),
      (7, .groups), (8, .documents), (0, .journal),
    ] as [(Int, Place)])
  func digits(digit: Int, place: Place) throws {
    var desk = try Desk(SampleLabel.filledStore(), at: digit == 1 ? .actions : .overview)
    desk.perform(.panel(digit))
    #expect(desk.place == place)
  }

  @Test(
    "opening goes to the selected thing, and back comes back to it",
    arguments: [
      (.engagements, "E2", .engagement(1), ["Engagements", "E1"]),
      (.indicators, "TEL-01", .indicator("CC-02"), ["Indicateurs", "CC-02"]),
      (.actions, "A-2", .action("A-1"), ["Actions", "A-1"]),
      (.trainings, "AG-02 ACCUEIL", .agent("AG-01"), ["Formations", "AG-01"]),
    ] as [(Place, String, Place, [String])])
  func open(panel: Place, second: String, opened: Place, breadcrumbs: [String]) throws {
    var desk = try Desk(SampleLabel.filledStore(), at: panel)
    desk.perform(.open)
    #expect(desk.place == opened)
    #expect(desk.model.breadcrumbs == breadcrumbs)
    desk.perform(.back, .down)
    #expect(desk.selected == second)
    desk.perform(.open, .back)
    #expect(desk.place == panel)
    #expect(desk.selected == second)
  }

  @Test("an engagement leads to its indicators and actions, and back through each")
  func deep() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .engagements)
    desk.perform(.open)
    #expect(desk.ids == ["TEL-01", "A-1"])
    desk.perform(.down, .open, .open)
    #expect(desk.model.breadcrumbs == ["Engagements", "E1", "A-1", "Décision n°\u{A0}3"])
    desk.perform(.back, .back)
    #expect(desk.place == .engagement(1))
    #expect(desk.selected == "A-1")
    desk.perform(.back)
    #expect(desk.place == .engagements)
  }

  @Test("back from a panel finds the overview as it was left")
  func home() throws {
    var desk = try Desk(SampleLabel.filledStore())
    desk.perform(.nextZone, .down, .panel(3), .back)
    #expect(desk.place == .overview)
    #expect((desk.model.panel as? OverviewPanel)?.zone == .actions)
    #expect(desk.selected == "A-2")
  }

  @Test("the digit of the panel one came from goes back to it, with its selection")
  func samePanel() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .indicators)
    desk.perform(.down, .open, .panel(3))
    #expect(desk.model.breadcrumbs == ["Indicateurs"])
    #expect(desk.selected == "TEL-01")
  }

  @Test("a list that is asked for from anywhere takes the place of another: one back leaves it")
  func fromAnywhere() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .agenda)
    desk.perform(.obligations, .down, .open, .agents, .courses, .posts, .reminders)
    #expect(desk.model.breadcrumbs == ["Échéancier", "Rappels"])
    desk.perform(.obligations, .down, .open, .obligations)
    #expect(desk.model.breadcrumbs == ["Échéancier", "Obligations"])
    desk.perform(.back)
    #expect(desk.place == .agenda)
  }

  @Test("such a list is found again as it was left, and what it was opened from stays under it")
  func foundAgain() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .actions)
    desk.perform(.open, .obligations, .last)
    let selected = desk.selected
    desk.perform(.open, .obligations)
    #expect(desk.selected == selected)
    desk.perform(.back)
    #expect(desk.place == .action("A-1"))
  }

  @Test("back clears the filter first, then goes back")
  func filterFirst() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .indicators)
    desk.perform(.open, .filter)
    desk.type("rien de tel")
    desk.press(.accept)
    #expect(desk.ids.isEmpty)
    #expect(desk.model.context.phrases(desk.list.emptiness).spaced.contains("Échap pour tout revoir"))
    desk.perform(.back)
    #expect(desk.place == .indicator("CC-02"))
    #expect(desk.ids == ["2026-Q3", "2026-Q2"])
    desk.perform(.back)
    #expect(desk.place == .indicators)
  }

  @Test("back from the overview says how to leave")
  func quit() throws {
    var desk = try Desk(SampleLabel.filledStore())
    desk.perform(.back)
    #expect(desk.message == "Vous êtes sur la vue d’ensemble : q pour quitter.")
    #expect(!desk.model.isOver)
    desk.perform(.quit)
    #expect(desk.model.isOver)
  }

  @Test("a key that does nothing says so")
  func nothing() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .indicator("TEL-01"))
    desk.perform(.open)
    #expect(desk.message == "Cette touche ne fait rien ici : ? pour l’aide.")
    desk.model.say(unbound: "y")
    #expect(desk.message == "« y » ne fait rien ici : ? pour l’aide.")
  }

  @Test("a thing that is gone is left, for where one came from")
  func gone() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .actions)
    desk.perform(.addAction)
    desk.type("Action d’un instant")
    desk.press(.save)
    #expect(desk.selected == "A-4")
    desk.perform(.open)
    #expect(desk.place == .action("A-4"))
    desk.perform(.undo)
    #expect(desk.place == .actions)
    #expect(desk.message == "Annulé : action A-4 ouverte : Action d’un instant")
    #expect(desk.ids == ["A-1", "A-2", "A-3"])
  }
}
