import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("The overview")
struct OverviewPanelTests {
  @Test("has a zone for indicators, actions, trainings and engagements, in a ring")
  func zones() throws {
    var desk = try Desk(SampleLabel.filledStore())
    var zones: [OverviewPanel.Zone?] = []
    for _ in 0..<5 {
      zones.append((desk.model.panel as? OverviewPanel)?.zone)
      desk.perform(.nextZone)
    }
    #expect(zones == [.indicators, .actions, .trainings, .engagements, .indicators])
    desk.perform(.previousZone, .previousZone)
    #expect((desk.model.panel as? OverviewPanel)?.zone == .engagements)
  }

  @Test("tells what is late, what is due and what got worse, and counts it")
  func counts() throws {
    let desk = try Desk(SampleLabel.filledStore())
    let panel = try #require(desk.model.panel as? OverviewPanel)
    let summaries = OverviewPanel.Zone.allCases.map { panel[$0].summary(desk.model.context).spaced }
    #expect(
      summaries == [
        "1 en alerte · 1 à surveiller · 1 manquant", "1 en retard · 1 sous 30 jours · 2 ouvertes",
        "1 échue · 0 sous 3 mois · 1 en tutorat",
        "0 tenu · 3 fragiles · 1 non tenu · 0 sur enquête seule · 0 sans preuve",
      ])
    #expect(panel.obligations.map { $0.short(desk.model.context) } == ["COPIL J-37", "Audit J-547"])
  }

  @Test("shows only what somebody still has to do, and who is not up to date")
  func pending() throws {
    var desk = try Desk(SampleLabel.filledStore())
    #expect(desk.ids == ["CC-02", "TEL-01", "CC-01", "TEL-02", "CC-03"])
    desk.perform(.nextZone)
    #expect(desk.ids == ["A-1", "A-2"])
    desk.perform(.nextZone)
    #expect(desk.ids == ["AG-01 FRAUDE", "AG-02 ACCUEIL"])
  }

  @Test("says what is true where a zone has nothing, though the panel has")
  func empty() throws {
    let store = try SampleLabel.store()
    let signature = SampleLabel.signature()
    try store.perform(AddAction(SampleLabel.actions[2]), by: signature)
    try store.perform(FinishAction(code: "A-1", evidence: ["note"]), by: signature)
    let (agent, assignments) = SampleLabel.agents[1]
    try store.perform(AddAgent(agent, assignments: assignments), by: signature)
    try store.perform(
      RecordTraining(Training(agent: "AG-02", course: "ACCUEIL", day: SampleLabel.day("2026-03-02"))), by: signature)
    var desk = try Desk(store)
    desk.perform(.nextZone)
    #expect(desk.ids.isEmpty)
    #expect(desk.emptiness == "Aucune action à mener : a pour en ouvrir une.")
    desk.perform(.nextZone)
    #expect(desk.ids.isEmpty)
    #expect(desk.emptiness == "Aucune formation à suivre dans les douze mois.")
    desk.perform(.panel(5))
    #expect(desk.ids == ["AG-02 ACCUEIL"])
  }

  @Test("its filter and its order are those of the zone")
  func filter() throws {
    var desk = try Desk(SampleLabel.filledStore())
    desk.perform(.nextZone, .filter)
    desk.type("courriel")
    desk.press(.accept)
    #expect(desk.ids == ["A-2"])
    desk.perform(.previousZone)
    #expect(desk.ids.count == 5)
    desk.perform(.nextZone, .back)
    #expect(desk.ids == ["A-1", "A-2"])
  }

  @Test("opens what is selected in each zone")
  func opens() throws {
    for (steps, place) in [
      (0, Place.indicator("CC-02")), (1, .action("A-1")), (2, .agent("AG-01")), (3, .engagement(1)),
    ] {
      var desk = try Desk(SampleLabel.filledStore())
      for _ in 0..<steps { desk.perform(.nextZone) }
      desk.perform(.open)
      #expect(desk.place == place)
    }
  }

  @Test("left and right walk the engagements, and go from zone to zone elsewhere")
  func sideways() throws {
    var desk = try Desk(SampleLabel.filledStore())
    desk.perform(.left)
    #expect((desk.model.panel as? OverviewPanel)?.zone == .engagements)
    desk.perform(.right, .right)
    #expect(desk.selected == "E3")
    desk.perform(.left)
    #expect(desk.selected == "E2")
  }
}
