import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("The engagements")
struct EngagementsListTests {
  @Test("are told with the worst of their indicators, how many are met, and their open actions")
  func lines() throws {
    let french = try Desk(SampleLabel.filledStore(), at: .engagements)
    #expect(
      french.lines == [
        "fragile | E1 | Nous vous accueillons avec courtoisie. | M1 | fragile | 0 sur 1 | 1",
        "fragile | E2 | Nous répondons à vos appels. | M1 | fragile | 1 sur 2 | 1",
        "fragile | E3 | Nous répondons à vos courriers. | M1 | fragile | 0 sur 1 | 1",
        "non tenu | E4 | Nous traitons votre dossier dans un délai raisonnable. | M2 | non tenu | 0 sur 1 | —",
      ])
    let english = try Desk(SampleLabel.filledStore(), at: .engagements, in: .english)
    #expect(english.lines[1] == "fragile | E2 | We answer your calls. | M1 | fragile | 1 of 2 | 1")
    #expect(english.summary == "0 kept · 3 fragile · 1 not kept · 0 on the survey only · 0 unproven")
  }

  @Test("every engagement is counted once, also one that only informs or that nothing measures")
  func counted() throws {
    var framework = SampleLabel.framework
    framework.engagements.append(Engagement(number: 5, module: 2, text: Wording("Nous sommes sur les réseaux.")))
    framework.engagements.append(Engagement(number: 6, module: 2, text: Wording("Nous comptons vos courriers.")))
    framework.indicators[4].engagements = [6]
    let store = try QualityStore.inMemory(
      StartLabel(prefecture: "Préfecture des Coteaux", framework: framework, establishment: SampleLabel.establishment),
      by: SampleLabel.signature())
    try SampleLabel.fill(store)
    var desk = try Desk(store, at: .engagements)
    #expect(desk.summary == "0 tenu · 3 fragiles · 1 non tenu · 0 sur enquête seule · 2 sans preuve")
    #expect(desk.lines[4] == "sans preuve | E5 | Nous sommes sur les réseaux. | M2 | sans preuve | aucun | —")
    desk.perform(.sort)
    #expect(desk.ids == ["E4", "E5", "E6", "E1", "E2", "E3"])
    desk.perform(.sort, .last, .up)
    desk.rest()
    #expect(desk.side.contains("· rien ne le mesure : ni indicateur avec une cible, ni enquête"))
    desk.perform(.open)
    #expect(desk.header.contains("Sans indicateur\nSans thématique d’enquête\nSans document"))
    #expect(desk.emptiness == "Rien n’est encore lié à cet engagement : a pour ouvrir une action.")
  }

  @Test("one leads to its indicators and to all its actions, told side by side")
  func links() throws {
    let desk = try Desk(SampleLabel.filledStore(), at: .engagement(2))
    #expect(
      desk.lines == [
        "à surveiller | TEL-01 | Taux de décroché | 80,7 % · à surveiller | ≥ 85 %",
        "atteint | TEL-02 | Délai moyen d’attente | 46,3 s · atteint | ≤ 60 s",
        "retard 12 j | A-1 | Rappeler les appels perdus | retard 12 j | 12 nov. 2026",
      ])
    #expect(
      desk.header
        == """
        2. Nous répondons à vos appels.
        État : fragile
        Pourquoi
        · TEL-01 est proche de sa cible sans l’atteindre
        · action A-1 en retard
        Sans thématique d’enquête
        Sans document
        1 action ouverte, dont 1 en retard
        """)
    #expect(desk.summary == "M1 · Relation générale")
  }
}
