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
        Échéance : mer. 15 juil. 2026 · retard 132 j
        Demandée depuis le 15 janv. 2026 : première formation sous 6 mois.
        Postes occupés
        Guichet, depuis le 15 janv. 2026
        BTI · RIV
        Sessions suivies
        Jamais suivie.
        Tutorat
        Par Dominique Noël, du 1er sept. 2026 au 31 déc. 2026. Le tutorat ne compte pas comme une formation.
        Le tutorat ne remplace pas la formation : à inscrire à la prochaine session.
        Entrée ouvre ses formations ; a crée une action liée.
        """)
  }

  @Test("are put together by agent, course, post, state, month, bureau and site")
  func groups() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .trainings)
    for titles in [
      ["Alix Brun 1", "Dominique Noël 2"], ["Accueil des usagers 2", "Fraude documentaire 1"],
      ["GUICHET · Guichet 1", "TITRES · Instruction des titres 2"], ["Échue 1", "En tutorat 1", "À jour 1"],
      ["Mars 2026 1", "Juillet 2026 1", "Février 2028 1"],
      ["BAC · Bureau de l’accueil 2", "BTI · Bureau des titres 1"], ["RIV · Rivecourt 1", "VAL · Valmont 2"], [],
    ] {
      desk.perform(.group)
      let rows = desk.list.rows(0..<desk.list.rowCount, desk.model.context)
      #expect(rows.compactMap(\.heading).map { "\($0.title) \($0.count)".spaced } == titles)
    }
  }

  @Test("are a board by state, and bars from what each deadline is counted from")
  func layouts() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .trainings)
    desk.perform(.layout)
    let context = desk.model.context
    #expect(desk.list.boardHeadings(context).map(\.title) == ["Échue", "En tutorat", "À jour"])
    desk.perform(.layout)
    guard case .line(let card, let span) = desk.list.timelineRows(0..<1, context).first else {
      Issue.record("a timeline has lines")
      return
    }
    #expect((card.code, card.title) == ("AG-01", "Dominique Noël"))
    #expect((span.start, span.due) == (SampleLabel.day("2022-03-10"), SampleLabel.day("2026-03-10")))
    #expect(span.isLate)
  }

  @Test("nobody to train is said")
  func empty() throws {
    #expect(
      try Desk(SampleLabel.store(), at: .trainings).emptiness
        == "Aucune formation à suivre : aucun agent n’occupe un poste qui en demande.")
  }
}
