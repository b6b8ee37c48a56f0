import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("The action plan")
struct ActionsListTests {
  @Test("tells what is late first, then what is soon due, then what is done")
  func lines() throws {
    let french = try Desk(SampleLabel.filledStore(), at: .actions)
    #expect(
      french.lines == [
        "retard 12 j | A-1 | Rappeler les appels perdus | BAC | 12 nov. 2026 | retard 12 j | 0 % | TEL-01",
        "dans 26 j | A-2 | Réécrire les modèles de courriel | Dominique Noël | 20 déc. 2026 | dans 26 j | 40 % | E3",
        "réalisée | A-3 | Afficher les horaires d’été |  | — | réalisée | 100 % | ",
      ])
    let english = try Desk(SampleLabel.filledStore(), at: .actions, in: .english)
    #expect(english.lines[0].hasPrefix("12 d late | A-1 | Rappeler les appels perdus | BAC | 12 Nov 2026 | 12 d late"))
    #expect(english.summary == "1 late · 1 within 30 days · 2 open")
  }

  @Test(
    "an action is late the day after its due date, and soon due in the thirty days before",
    arguments: [
      ("2026-11-23", "retard 1 j", Mark.late), ("2026-11-24", "aujourd’hui", .soon), ("2026-12-24", "dans 30 j", .soon),
      ("2026-12-25", "ouverte", .open),
    ])
  func due(day: String, text: String, mark: Mark) throws {
    let store = try SampleLabel.store()
    let action = CorrectiveAction(
      title: "Vérifier", createdOn: SampleLabel.day("2026-09-01"), dueOn: SampleLabel.day(day))
    try store.perform(AddAction(action), by: SampleLabel.signature())
    let desk = try Desk(store, at: .actions)
    #expect(desk.list.rows(0..<1, desk.model.context)[0].cells[0] == .mark(mark, text))
  }

  @Test("one tells its life, its links and its texts, then its decisions")
  func history() throws {
    let desk = try Desk(SampleLabel.filledStore(), at: .action("A-1"))
    #expect(
      desk.header == """
        Rappeler les appels perdus
        État : ouverte · retard 12 j
        Avancement : 0 %
        Responsable : BAC
        Échéance : jeu. 12 nov. 2026
        Ouverte le : mar. 1er sept. 2026
        Priorité : haute
        Nature : corrective
        Origine : indicateur dégradé
        Indicateur : TEL-01
        Engagements : E1 E2
        Lieu : RIV · BAC
        Cause
        deux postes vacants
        """)
    #expect(desk.summary == "ouverte")
    #expect(desk.lines == [" | 24 nov. 2026 | action A-1 ouverte : Rappeler les appels perdus | Camille Roux"])
    let moved = try Desk(SampleLabel.filledStore(), at: .action("A-2"))
    #expect(moved.summary == "en cours")
    #expect(moved.lines.count == 2)
  }

  @Test("a line of the page tells beside it what may be cut in it")
  func sides() throws {
    let store = try SampleLabel.filledStore()
    try store.perform(
      AddStep(code: "A-3", ActionStep("Photographier", dueOn: SampleLabel.day("2026-12-12"))),
      by: SampleLabel.signature())
    var desk = try Desk(store, at: .action("A-3"))
    #expect(desk.summary == "1 étape, dont 0 faite")
    #expect(desk.side == "Photographier\nÉtat : à faire\nÉchéance : sam. 12 déc. 2026")
    desk.perform(.down)
    desk.rest()
    #expect(desk.side == "note du 3 novembre\nDate : mar. 24 nov. 2026")
    desk.perform(.down)
    desk.rest()
    #expect(desk.side.hasPrefix("Étape ajoutée à l’action A-3 : Photographier"))
  }

  @Test("a look at the effect stands among what is due, by its day")
  func looks() throws {
    let store = try SampleLabel.filledStore()
    try store.perform(
      FinishAction(code: "A-2", evidence: ["modèles"], checkOn: SampleLabel.day("2027-01-04")),
      by: SampleLabel.signature())
    #expect(try Desk(store, at: .actions).ids == ["A-1", "A-2", "A-3"])
    #expect(
      try Desk(store, at: .actions, today: SampleLabel.day("2027-01-05")).lines[1].hasSuffix(
        "effet à juger | 100 % | E3"))
  }

  @Test("an empty plan names the key that opens the first")
  func empty() throws {
    let desk = try Desk(SampleLabel.store(), at: .actions)
    #expect(desk.emptiness == "Aucune action : a pour ouvrir la première.")
    #expect(PlainText.text(of: desk.list.emptiness, desk.model.context) == "Aucune action.")
  }
}
