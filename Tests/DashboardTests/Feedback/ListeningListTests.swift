import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("What users say")
struct ListeningListTests {
  @Test("comes in the order in which somebody must act, themes and feedback together")
  func lines() throws {
    let french = try Desk(SampleLabel.listeningStore(), at: .listening)
    #expect(
      french.lines == [
        "réponse en retard | R-2 | Courrier sans réponse | réclamation | retard 22 j.o. | 22 oct. 2026",
        "sous le seuil | ECRITS | Courriers et courriels | enquête 2026 | 72,0 % n<30 | seuil 80 %",
        "réponse attendue | R-3 | Rappeler les appels perdus | suggestion | dans 5 j.o. | 1er déc. 2026",
        "satisfaisante | TEL | Accueil téléphonique | enquête 2026 | 82,1 % (+0,7) | seuil 75 %",
        "répondu | R-1 | Horaires affichés faux | réclamation | répondu | 28 sept. 2026",
      ])
    #expect(french.summary == "1 en retard · 2 à orienter · 1 attendue · 1 sous le seuil")
    let english = try Desk(SampleLabel.listeningStore(), at: .listening, in: .english)
    #expect(
      english.lines[3] == "satisfactory | TEL | Telephone | survey 2026 | 82.1% (+0.7) | threshold 75%")
    #expect(english.summary == "1 late · 2 to triage · 1 awaited · 1 under the threshold")
  }

  @Test("the newest answer comes first among those that are given, and a late one says so")
  func answered() throws {
    let store = try SampleLabel.listeningStore()
    try store.perform(
      AnswerFeedback(code: "R-2", day: SampleLabel.day("2026-11-02"), answer: "excuses"),
      by: SampleLabel.signature())
    let desk = try Desk(store, at: .listening)
    #expect(desk.ids == ["ECRITS", "R-3", "TEL", "R-2", "R-1"])
    #expect(
      desk.lines[3]
        == "répondu hors délai | R-2 | Courrier sans réponse | réclamation | hors délai | 22 oct. 2026")
  }

  @Test(
    "an answer is near three working days before it is due",
    arguments: [
      ("2026-11-27", Mark.soon, "dans 3 j.o."), ("2026-11-30", .open, "dans 4 j.o."),
      ("2026-11-24", .soon, "aujourd’hui"), ("2026-11-23", .late, "retard 1 j.o."),
      ("2026-11-22", .late, "retard 2 j.o."),
    ] as [(String, Mark, String)])
  func near(due: String, mark: Mark, text: String) throws {
    let store = try SampleLabel.computingStore()
    try store.perform(
      AddFeedback(
        Feedback(
          channel: .counter, subject: "X", receivedOn: SampleLabel.day("2026-11-02"), dueOn: SampleLabel.day(due))),
      by: SampleLabel.signature())
    var desk = try Desk(store, at: .listening)
    desk.perform(.filter)
    desk.type("R-1")
    desk.press(.accept)
    let cells = desk.list.rows(0..<1, desk.model.context)[0].cells
    #expect(cells[0] == .mark(mark, desk.model.context.phrases("feedback.state.\(mark == .late ? "late" : "waiting")")))
    #expect(cells[4] == .text(text, mark.tone))
  }

  @Test("on a Sunday, what was due on the day before is late by a day, not by no working day")
  func weekend() throws {
    let store = try SampleLabel.computingStore()
    let saturday = SampleLabel.day("2026-11-21")
    try store.perform(
      AddFeedback(Feedback(subject: "X", receivedOn: SampleLabel.day("2026-11-02"), dueOn: saturday)),
      by: SampleLabel.signature())
    let desk = try Desk(store, at: .listening, today: saturday.adding(days: 1))
    #expect(desk.lines[0] == "réponse en retard | R-1 | X | réclamation | retard 1 j | 21 nov. 2026")
  }

  @Test("beside a theme stand its interval, its surveys and, under its threshold, what is to be done")
  func theme() throws {
    var desk = try Desk(SampleLabel.listeningStore(), at: .listening)
    desk.model.perform(.down, in: desk.store)
    desk.rest()
    #expect(
      desk.side == """
        Courriers et courriels
        État : sous le seuil
        Satisfaits : 72,0 % · 18 ÷ 25
        Effectif : faible effectif
        Intervalle 95 % : [52,4 ; 85,7]
        Enquête : 16 oct. 2026
        Seuil : 80 %
        Engagements : E3
        À proposer : une action ; a pour l’ouvrir.
        """)
    desk.perform(.down, .down)
    desk.rest()
    #expect(
      desk.side == """
        Accueil téléphonique
        État : satisfaisante
        Satisfaits : 82,1 % · 312 ÷ 380
        Intervalle 95 % : [77,9 ; 85,6]
        Enquête : 16 oct. 2026 · +0,7 pt
        Seuil : 75 %
        Engagements : E1 E2
        Enquêtes précédentes
        2025 : 81,4 % · 285 ÷ 350
        """)
  }

  @Test("the sites of the latest survey stand beside its theme")
  func sites() throws {
    let store = try SampleLabel.computingStore()
    try store.perform(RecordSurvey(SampleLabel.earlierSurvey), by: SampleLabel.signature())
    var desk = try Desk(store, at: .listening)
    desk.rest()
    #expect(desk.side.contains("Par site\nVAL : 81,8 % · 180 ÷ 220\nRIV : 80,8 % · 105 ÷ 130"))
  }

  @Test("beside feedback stands when it is due, or what was answered")
  func feedback() throws {
    var desk = try Desk(SampleLabel.listeningStore(), at: .listening)
    desk.rest()
    #expect(
      desk.side == """
        Courrier sans réponse
        État : réponse en retard
        Étape : reçu
        Nature : réclamation
        Canal : courrier
        Gravité : normale
        Reçu le : jeu. 1er oct. 2026
        Accusé dû le : jeu. 15 oct. 2026 · retard 40 j
        Réponse due le : jeu. 22 oct. 2026 · retard 22 j.o.
        Délai : 15 j.o.
        Ligne rouge : mar. 1er déc. 2026
        Site : RIV
        Engagements : E3
        """)
    desk.perform(.last)
    desk.rest()
    #expect(desk.side.hasSuffix("Répondu le : ven. 18 sept. 2026\nRéponse\nexcuses et nouvel affichage"))
  }

  @Test(
    "is found by its kind, its channel, its engagement, its state, or the survey",
    arguments: [
      ("suggestion", ["R-3"]), ("courrier", ["R-2", "ECRITS"]), ("E3", ["R-2", "ECRITS"]), ("accueil", ["TEL", "R-1"]),
      ("retard", ["R-2"]), ("thematique", ["ECRITS", "TEL"]), ("enquete 2026", ["ECRITS", "TEL"]),
    ])
  func filter(words: String, ids: [String]) throws {
    var desk = try Desk(SampleLabel.listeningStore(), at: .listening)
    desk.perform(.filter)
    desk.type(words)
    #expect(desk.ids == ids)
  }

  @Test("opens a theme survey by survey, and feedback with its history")
  func open() throws {
    var desk = try Desk(SampleLabel.listeningStore(), at: .listening)
    desk.perform(.open)
    #expect(desk.place == .feedback("R-2"))
    #expect(desk.model.breadcrumbs == ["Écoute", "R-2"])
    #expect(desk.lines == [" | 24 nov. 2026 | retour R-2 enregistré : Courrier sans réponse | Camille Roux"])
    #expect(desk.summary == "reçu")
    #expect(desk.header.hasPrefix("Courrier sans réponse\nÉtat : réponse en retard"))
    desk.perform(.back, .down, .open)
    #expect(desk.place == .theme("ECRITS"))
  }

  @Test("nothing said and nothing asked is told")
  func empty() throws {
    #expect(
      try Desk(SampleLabel.store(), at: .listening).emptiness
        == "Ni thématique d’enquête, ni retour : n pour saisir le premier retour.")
  }

  @Test("a theme that was never asked about, and one asked too long ago, say so")
  func unasked() throws {
    let store = try SampleLabel.computingStore()
    try store.perform(
      RecordSurvey(
        Survey(
          heldOn: SampleLabel.day("2024-10-16"),
          results: [ThemeResult(theme: "TEL", satisfied: 312, expressed: 380)])), by: SampleLabel.signature())
    let desk = try Desk(store, at: .listening)
    #expect(
      desk.lines == [
        "enquête trop ancienne | TEL | Accueil téléphonique | enquête 2024 | 82,1 % | seuil 75 %",
        "jamais interrogée | ECRITS | Courriers et courriels |  | jamais interrogée | seuil 80 %",
      ])
  }

  @Test("an action on a theme comes from the survey, and serves what the theme tells of")
  func actionOnTheme() throws {
    var desk = try Desk(SampleLabel.listeningStore(), at: .listening)
    desk.perform(.down, .addAction)
    #expect([desk.text("engagements"), desk.text("origin"), desk.text("site")] == ["E3", "enquête", ""])
    #expect(desk.text("notes") == "ECRITS · Courriers et courriels · enquête 2026 · 72,0 %")
    desk.type("Réécrire les modèles")
    desk.press(.save)
    let action = try desk.store.read { try $0.action("A-1") }
    #expect((action.origin, action.engagements) == (.survey, [3]))
  }

  @Test(
    "an action on feedback comes from it, on its site",
    arguments: [
      (Feedback.Kind.complaint, CorrectiveAction.Origin.complaint), (.suggestion, .suggestion),
      (.dysfunction, .dysfunction), (.remark, .other),
    ])
  func actionOnFeedback(kind: Feedback.Kind, origin: CorrectiveAction.Origin) throws {
    let store = try SampleLabel.computingStore()
    try store.perform(
      AddFeedback(
        Feedback(kind: kind, subject: "X", receivedOn: SampleLabel.today, site: "RIV", engagements: [2, 3])),
      by: SampleLabel.signature())
    var desk = try Desk(store, at: .feedback("R-1"))
    desk.perform(.addAction)
    desk.type("Réparer")
    desk.press(.save)
    let action = try store.read { try $0.action("A-1") }
    #expect((action.origin, action.engagements, action.site) == (origin, [2, 3], "RIV"))
    #expect(action.notes == "R-1 · X")
  }

  @Test("nothing is written into a file opened for reading, nor into the past")
  func readOnly() throws {
    var desk = try Desk(SampleLabel.listeningStore(), at: .listening, isReadOnly: true)
    for name in [Command.Name.new, .answer, .recordSurvey, .addAction] {
      desk.perform(name)
      #expect(desk.form == nil)
      #expect(desk.message == "Ce fichier est ouvert en lecture seule.")
    }
    var past = try Desk(SampleLabel.listeningStore(), at: .listening)
    past.perform(.travel)
    past.type("1/11")
    past.press(.save)
    past.perform(.new)
    #expect(past.message == "Le passé se regarde, il ne se change pas : t pour revenir à aujourd’hui.")
  }
}
