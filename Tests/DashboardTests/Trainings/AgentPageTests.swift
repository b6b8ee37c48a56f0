import Quality
import QualityStore
import TestSupport
import Testing

@testable import Dashboard

@Suite("The staff and an agent’s page")
struct AgentPageTests {
  @Test("the staff are listed with their posts and how they stand")
  func agents() throws {
    let store = try SampleLabel.filledStore()
    try store.perform(
      AddAgent(
        Agent(code: "AG-03", name: "Sacha Petit"),
        assignments: [Assignment(agent: "AG-03", post: "GUICHET", since: SampleLabel.day("2026-01-05"))]),
      by: SampleLabel.signature())
    try store.perform(
      RecordAbsence(Absence(agent: "AG-03", since: SampleLabel.day("2026-09-01"))), by: SampleLabel.signature())
    var desk = try Desk(store, at: .agents)
    #expect(
      desk.lines == [
        "en tutorat | AG-02 | Alix Brun | Guichet | BTI | RIV | en tutorat",
        "retard 259 j | AG-01 | Dominique Noël | Instruction des titres | BAC | VAL | retard 259 j",
        " | AG-03 | Sacha Petit | Guichet |  |  | absent",
      ])
    #expect(desk.summary == "2 présents · 1 absent · 0 parti")
    desk.perform(.open)
    #expect(desk.place == .agent("AG-02"))
    #expect(try Desk(SampleLabel.store(), at: .agents).emptiness == "Aucun agent : n en ajoute un.")
  }

  @Test("of several courses the worst is told: one that is tutored is not late, however long it has been due")
  func worst() throws {
    let (store, signature) = (try SampleLabel.filledStore(), SampleLabel.signature())
    try store.perform(
      AddAgent(
        Agent(code: "AG-03", name: "Sacha Petit"),
        assignments: [Assignment(agent: "AG-03", post: "TITRES", since: SampleLabel.day("2020-01-06"))]),
      by: signature)
    try store.perform(
      RecordTraining(Training(agent: "AG-03", course: "FRAUDE", day: SampleLabel.day("2022-03-10"))), by: signature)
    try store.perform(
      RecordTutoring(
        Tutoring(
          agent: "AG-03", course: "ACCUEIL", tutor: "AG-01", since: SampleLabel.today, until: SampleLabel.today)),
      by: signature)
    let desk = try Desk(store, at: .agents)
    #expect(
      desk.lines.last
        == "retard 259 j | AG-03 | Sacha Petit | Instruction des titres |  |  | retard 259 j")
  }

  @Test("an agent’s page tells what is due, then posts, tutorings and trainings")
  func page() throws {
    let desk = try Desk(SampleLabel.filledStore(), at: .agent("AG-01"))
    #expect(
      desk.header == """
        Dominique Noël
        Poste : Instruction des titres
        Bureau : BAC · VAL
        """)
    #expect(
      desk.lines == [
        "échue | échéance | Fraude documentaire | 10 mars 2026 | retard 259 j",
        "à jour | échéance | Accueil des usagers | 29 févr. 2028 | à jour",
        " | poste | Instruction des titres | 1er sept. 2019 | ",
        " | suivie | Accueil des usagers | 29 févr. 2024 | ",
        " | suivie | Fraude documentaire | 10 mars 2022 | attestation 114",
      ])
    #expect(desk.summary == "2 formations suivies")
    let tutored = try Desk(SampleLabel.filledStore(), at: .agent("AG-02"))
    #expect(
      tutored.lines.last
        == "en tutorat | tutorat | Accueil des usagers, avec Dominique Noël | 1er sept. 2026 | jusqu’au 31 déc. 2026")
  }

  @Test("beside a deadline stands why it is on that day")
  func why() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .agent("AG-01"))
    desk.rest()
    #expect(
      desk.side == """
        Fraude documentaire
        État : retard 259 j
        Échéance : mar. 10 mars 2026
        Dernière : jeu. 10 mars 2022
        Demandée par : TITRES
        Pourquoi cette date
        Suivie le 10 mars 2022, à renouveler au bout de 4 ans.
        """)
  }

  @Test("names are masked where they must be")
  func masked() throws {
    let desk = try Desk(SampleLabel.filledStore(), at: .agent("AG-02"), masksNames: true)
    #expect(!desk.header.contains("Alix"))
    #expect(!desk.lines.joined().contains("Noël"))
  }

  @Test("lines are found by what proves them, and by their date")
  func filter() throws {
    for word in ["attestation", "2022"] {
      var desk = try Desk(SampleLabel.filledStore(), at: .agent("AG-01"))
      desk.perform(.filter)
      desk.type(word)
      #expect(desk.ids == ["FRAUDE 2022-03-10"])
    }
  }

  @Test("a post that was noted wrongly is put right, or goes, where it stands")
  func corrections() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .agent("AG-01"))
    desk.model.change { $0.select(id: "post TITRES 2019-09-01") }
    desk.perform(.editPeriod)
    desk.fill("since", "1/9/2021")
    #expect(desk.reading("since") == "mer. 1er sept. 2021 · il y a 5 ans")
    desk.press(.save)
    #expect(desk.message == "AG-01, dates corrigées : poste TITRES depuis le 1er sept. 2021 · u pour annuler")
    #expect(desk.lines.contains(" | poste | Instruction des titres | 1er sept. 2021 | "))
    desk.model.change { $0.select(id: "post TITRES 2021-09-01") }
    desk.perform(.deletePeriod)
    #expect(!desk.lines.contains { $0.contains("| poste |") })
  }

  @Test("a departure is put right with the key that noted it, or cancelled")
  func departure() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .agent("AG-01"))
    desk.perform(.departAgent)
    desk.fill("day", "10/11/2026")
    desk.press(.save)
    #expect(!desk.model.offers(.departAgent))
    desk.perform(.correctDeparture)
    #expect(desk.text("day") == "10/11/2026")
    desk.fill("day", "")
    desk.press(.save)
    #expect(desk.message.hasPrefix("Départ de AG-01 annulé : l’agent reste"))
    #expect(desk.model.offers(.departAgent))
  }

  @Test("a deadline opens it at its line, and has its own keys")
  func fromDeadlines() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .trainings)
    desk.model.change { $0.select(id: "AG-01 ACCUEIL") }
    desk.perform(.open)
    #expect((desk.place, desk.selected) == (.agent("AG-01"), "due ACCUEIL"))
    desk.perform(.back, .recordTraining)
    #expect(desk.text("course") == "ACCUEIL")
    desk.press(.cancel)
    desk.perform(.recordTutoring)
    desk.fill("tutor", "ag-01")
    desk.press(.save)
    #expect(desk.reading("tutor") == "✗ Un agent ne peut pas être son propre tuteur.")
  }

  @Test("a post that is held already is refused by its own reason")
  func held() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .agent("AG-01"))
    desk.perform(.takePost)
    desk.fill("post", "titres")
    desk.press(.save)
    #expect(desk.reading("post").contains("déjà"))
  }
}
