import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("Moving, finishing and closing an action")
struct ActionLifeFormsTests {
  @Test("moving proposes where it is")
  func move() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .action("A-2"))
    desk.perform(.moveAction)
    #expect([desk.text("move"), desk.text("progress")] == ["en cours", "40"])
    #expect(desk.shown == ["move", "cause", "progress"])
    #expect(desk.remarks == ["Réécrire les modèles de courriel", "Échéance : dim. 20 déc. 2026"])
    desk.fill("progress", "75 %")
    #expect(desk.reading("progress") == "75 %")
    desk.press(.save)
    #expect(desk.message == "Action A-2 en cours, 75 % : Réécrire les modèles de courriel · u pour annuler")
  }

  @Test("only the moves that are possible are offered, each with what it asks for")
  func offered() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .action("A-1"))
    desk.perform(.moveAction)
    #expect(
      desk.field("move")?.options.map(\.text) == [
        "cause analysée", "en cours", "réalisée", "échéance reportée", "abandonnée",
      ])
    for (move, fields) in [
      ("cause analysée", ["cause", "progress"]), ("réalisée", ["evidence", "check"]),
      ("échéance reportée", ["due", "reason"]), ("abandonnée", ["reason"]),
    ] {
      desk.fill("move", move)
      #expect(desk.shown == ["move"] + fields)
    }
  }

  @Test(
    "a move that is not possible says why",
    arguments: [
      ("A-2", "reprise", "✗ Seule une action annulée se reprend."),
      ("A-3", "en cours", "✗ Cette action est réalisée : seul l’examen de son effet la rouvre."),
      ("A-3", "échéance", "✗ Cette action est réalisée : seul l’examen de son effet la rouvre."),
      ("A-2", "n’importe", "✗ « n’importe » est inconnu : tapez les premières lettres d’un code ou d’un mot."),
    ])
  func refused(code: String, typed: String, sentence: String) throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .action(code))
    desk.perform(.moveAction)
    desk.fill("move", typed)
    #expect(desk.reading("move") == sentence)
  }

  @Test("a cause is asked for where it was analysed, and evidence where it is done")
  func asked() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .action("A-2"))
    desk.perform(.moveAction)
    desk.fill("move", "cause")
    desk.press(.save)
    #expect(desk.form?.focused.id == "cause")
    #expect(desk.reading("cause") == "✗ Il manque la cause : une action corrective ou préventive l’écarte.")
    desk.type("modèles trop anciens")
    desk.press(.save)
    #expect(desk.message == "Action A-2 cause analysée, 40 % : Réécrire les modèles de courriel · u pour annuler")
    desk.perform(.moveAction)
    desk.fill("move", "réalisée")
    desk.press(.save)
    #expect(desk.form?.focused.id == "evidence")
    desk.type("modeles.zip")
    desk.press(.accept)
    desk.type("note de service 12")
    desk.press(.save)
    let action = try desk.store.read { try $0.action("A-2") }
    #expect(action.evidence.map(\.place) == ["modeles.zip", "note de service 12"])
    #expect(action.checkOn == SampleLabel.day("2027-02-24"))
  }

  @Test("putting off shows the old date, keeps it, and wants a later one and a reason")
  func postpone() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .action("A-1"))
    desk.perform(.postpone)
    #expect(desk.remarks == ["Rappeler les appels perdus", "Échéance : jeu. 12 nov. 2026"])
    desk.type("12/11")
    desk.fill("reason", "grève")
    desk.press(.save)
    #expect(desk.reading("due") == "✗ Un report mène plus tard que le 12 nov. 2026.")
    desk.fill("due", "+15j")
    desk.press(.save)
    #expect(desk.message == "Action A-1 reportée du 12 nov. 2026 au 9 déc. 2026 : grève · u pour annuler")
    #expect(desk.header.contains("12 nov. 2026 → 9 déc. 2026 : grève"))
    desk.perform(.undo)
    #expect(try desk.store.read { try $0.action("A-1").postponements } == [])
  }

  @Test("looking at the effect shows the series, proposes, and lets people decide")
  func effect() throws {
    let store = try SampleLabel.filledStore()
    var desk = try Desk(store, at: .action("A-1"))
    try store.perform(
      FinishAction(code: "A-1", evidence: ["registre 12"]), by: SampleLabel.signature(on: SampleLabel.day("2026-10-01"))
    )
    desk.expectNews()
    desk.perform(.closeAction)
    #expect(desk.text("verdict") == "en partie efficace")
    #expect(
      desk.remarks == [
        "Rappeler les appels perdus", "TEL-01 · Taux de décroché",
        "Avant : 83,3 % en moyenne (6 relevés) · après : 84,2 % en moyenne (1 relevé)",
        "Proposé : en partie efficace. La moyenne est meilleure, mais trop peu de relevés, la série qui ne signale rien "
          + "ou la cible manquée empêchent d’en dire plus (variation : amélioration).",
      ])
    #expect(desk.shown == ["verdict", "words", "next"])
    desk.fill("verdict", "inefficace")
    #expect(desk.reading("verdict") == "l’action sera rouverte")
    desk.press(.save)
    #expect(desk.form?.focused.id == "words")
    desk.type("toujours autant d’appels perdus")
    desk.press(.save)
    #expect(
      desk.message == "Effet de l’action A-1 jugé inefficace : toujours autant d’appels perdus · u pour annuler")
    let action = try store.read { try $0.action("A-1") }
    #expect(action.isReopened)
    #expect(action.checks[0].comparison?.proposed == .partly)
    #expect(desk.header.contains("ouverte (rouverte)"))
  }

  @Test(
    "progress goes from 0 to 100 %",
    arguments: [
      ("0", "0 %"), ("100", "100 %"), ("62,5", "62 %"), ("101", nil), ("-1", nil), ("1e400", nil), ("x", nil),
    ]
      as [(String, String?)])
  func progress(text: String, reading: String?) throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .action("A-1"))
    desk.perform(.moveAction)
    desk.fill("progress", text)
    #expect(desk.reading("progress") == reading ?? "✗ L’avancement va de 0 à 100 %.")
    desk.press(.save)
    #expect((desk.form == nil) == (reading != nil))
  }

  @Test("without an effect it is done, with one it is closed, and the form says which before it is saved")
  func close() throws {
    let store = try SampleLabel.filledStore()
    var desk = try Desk(store, at: .action("A-1"))
    desk.perform(.closeAction)
    #expect(desk.form?.focused.id == "evidence")
    #expect(
      desk.remarks.last
        == "Sans effet constaté, l’action sera « réalisée » ; elle sera « close » quand son effet aura été examiné.")
    desk.press(.save)
    #expect(desk.reading("evidence") == "✗ à remplir")
    desk.type("registre 12")
    desk.press(.save)
    #expect(desk.message == "Action A-1 réalisée : Rappeler les appels perdus · u pour annuler")
    #expect(try store.read { try $0.action("A-1").stage } == .done)

    desk.perform(.undo)
    desk.perform(.closeAction)
    desk.fill("evidence", "registre 12")
    desk.fill("effect", "moins d’appels perdus")
    #expect(desk.shown == ["evidence", "effect"])
    #expect(desk.remarks.last == "L’action sera close, avec sa preuve et son effet.")
    desk.press(.save)
    #expect(desk.message == "Action A-1 close : Rappeler les appels perdus · u pour annuler")
    let closed = try store.read { try $0.action("A-1") }
    #expect((closed.stage, closed.checks.map(\.verdict)) == (.closed, [.effective]))
  }
}
