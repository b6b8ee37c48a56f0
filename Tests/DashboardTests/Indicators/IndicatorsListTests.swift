import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("The indicators")
struct IndicatorsListTests {
  @Test("are told the worst first, a missing figure apart from a missed target")
  func lines() throws {
    let french = try Desk(SampleLabel.filledStore(), at: .indicators)
    #expect(
      french.lines == [
        "en alerte | CC-02 | Délai moyen de traitement | 17,3 j |  | ≤ 15 j |  |  |  |  | T3 26",
        "à surveiller | TEL-01 | Taux de décroché | 80,7 % |  | ≥ 85 % |  |  |  | VAL 79,0 % | oct. 26",
        "relevé manquant | CC-01 | Courriels répondus en 5 jours ouvrés | — |  | ≥ 85 % |  |  |  |  | T2 26",
        "atteint | TEL-02 | Délai moyen d’attente | 46,3 s |  | ≤ 60 s |  |  |  |  | oct. 26",
        "indicatif | CC-03 | Courriers reçus | 347 |  |  |  |  |  |  | oct. 26",
      ])
    let english = try Desk(SampleLabel.filledStore(), at: .indicators, in: .english)
    #expect(english.lines[1] == "near | TEL-01 | Calls answered | 80.7% |  | ≥ 85% |  |  |  | VAL 79.0% | Oct 26")
    #expect(english.summary == "1 missed · 1 near · 1 figure missing")
  }

  @Test("one that was never measured has no data, and nothing is missing")
  func never() throws {
    let desk = try Desk(SampleLabel.store(), at: .indicators)
    #expect(desk.lines.allSatisfy { $0.hasPrefix("sans donnée") })
    #expect(desk.summary == "0 en alerte · 0 à surveiller · 0 manquant")
  }

  @Test("a late figure never hides a missed target, and is counted all the same")
  func lateAndMissed() throws {
    let desk = try Desk(SampleLabel.filledStore(), at: .indicators, today: SampleLabel.day("2027-02-21"))
    #expect(desk.lines[0].hasPrefix("en alerte | CC-02"))
    #expect(desk.lines.filter { $0.hasPrefix("relevé manquant") }.count == 3)
    #expect(desk.summary == "1 en alerte · 1 à surveiller · 5 manquants")
  }

  @Test("beside one stand its value, its sites, its target and where it comes from")
  func side() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .indicators)
    desk.perform(.down)
    desk.rest()
    #expect(
      desk.side == """
        Taux de décroché
        à surveiller : 80,7 % · octobre 2026
        Depuis : 31 mars 2026 · 238 jours
        Réagir avant : 29 juin 2026 · retard 148 j
        Dégradation à confirmer : cause particulière.
        12 relevés : premier 87,3 % (novembre 2025), plus bas 80,7 % (octobre 2026), \
        plus haut 87,3 % (novembre 2025), dernier 80,7 % (octobre 2026).
        Ce que dit la série
        Octobre 2026 passe sous la limite basse (82,4)
        ? : la cible sera atteinte ou non, au hasard
        Par site
        Ensemble ◂ : 80,7 %
        RIV : 84,2 %
        VAL : 79,0 %
        Cible : ≥ 85 %
        Seuil d’alerte : < 78 %
        Fréquence : mensuel
        Formule : décrochés ÷ présentés
        Engagements : E1 E2
        Origine : SP+
        Proposition, à remplacer par la liste officielle.
        """)
  }

  @Test("one tells its figures, the latest first, with what changed since the period and the year before")
  func figures() throws {
    let store = try SampleLabel.filledStore()
    try store.perform(
      RecordMeasurement(SampleLabel.ratio("TEL-02", "2026-11", 72_000, of: 1200)), by: SampleLabel.signature())
    let desk = try Desk(store, at: .indicator("TEL-02"))
    #expect(desk.lines[0] == "atteint | novembre 2026 | 60,0 s | 72 000 ÷ 1 200 | hors limite ↗ | +13,8 | 0,0 | ")
    #expect(desk.lines[1] == "atteint | octobre 2026 | 46,3 s | 55 500 ÷ 1 200 | hors limite ↘ | −1,3 |  | ")
    #expect(desk.list.count == 13)
    #expect(desk.summary == "Délai moyen d’attente")
  }

  @Test("a period without object keeps its note, and is no value")
  func withoutObject() throws {
    let desk = try Desk(SampleLabel.filledStore(), at: .indicator("CC-01"))
    #expect(desk.lines[0] == "sans donnée | T2 2026 | — | 0 ÷ 0 |  |  |  | registre perdu")
    #expect(desk.side.contains("registre perdu"))
  }

  @Test("one without any figure tells what it is, and the key that records the first")
  func empty() throws {
    let desk = try Desk(SampleLabel.store(), at: .indicator("CC-02"))
    #expect(desk.header.hasPrefix("Délai moyen de traitement\nCible : ≤ 15 j\nSeuil d’alerte : —"))
    #expect(desk.header.hasSuffix("Dépend aussi de services extérieurs à la préfecture."))
    #expect(desk.emptiness == "Aucun relevé : m pour saisir le premier.")
    #expect(PlainText.text(of: desk.list.emptiness, desk.model.context) == "Aucun relevé.")
  }
}
