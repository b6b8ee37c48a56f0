import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("The trainings")
struct TrainingsListTests {
  @Test("are told by deadline, with who covers whom")
  func lines() throws {
    let french = try Desk(SampleLabel.filledStore(), at: .trainings)
    #expect(
      french.lines == [
        "échue | Dominique Noël | Fraude documentaire | BAC | 10 mars 2022 | 10 mars 2026 | retard 259 j",
        "en tutorat | Alix Brun | Accueil des usagers | BTI | — | 15 juil. 2026 | en tutorat",
        "à jour | Dominique Noël | Accueil des usagers | BAC | 29 févr. 2024 | 29 févr. 2028 | à jour",
      ])
    #expect(french.summary == "1 échue · 0 sous 3 mois · 1 en tutorat")
    let english = try Desk(SampleLabel.filledStore(), at: .trainings, in: .english)
    #expect(english.lines[0].hasPrefix("overdue | Dominique Noël | Document fraud | BAC | 10 Mar 2022"))
  }

  @Test("beside one stand its rule and its tutoring, in words that agree")
  func side() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .trainings)
    desk.perform(.down)
    desk.rest()
    #expect(
      desk.side == """
        Alix Brun
        Accueil des usagers
        État : en tutorat
        Échéance : mer. 15 juil. 2026
        Dernière : jamais
        Bureau : BTI
        Site : RIV
        Poste : GUICHET
        Première formation dans un délai de 6 mois après la prise de poste, puis renouvellement au bout de 4 ans.
        Tutorat
        Par Dominique Noël, du 1er sept. 2026 au 31 déc. 2026. Le tutorat ne compte pas comme une formation.
        """)
  }

  @Test("nobody to train is said")
  func empty() throws {
    #expect(
      try Desk(SampleLabel.store(), at: .trainings).emptiness
        == "Aucune formation à suivre : aucun agent n’occupe un poste qui en demande.")
  }
}
