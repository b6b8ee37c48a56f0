import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("Handling what was received")
struct HandlingFeedbackTests {
  @Test("the list comes by urgency, says what is late, and what is to be decided about")
  func list() throws {
    let desk = try Desk(SampleLabel.handledStore(), at: .listening)
    let feedback = desk.lines.filter { $0.contains("R-") }
    #expect(
      feedback == [
        "accusé en retard | R-4 | Courriel sans réponse | réclamation | AR retard 7 j | 2 déc. 2026",
        "réponse attendue | R-5 | grave · Pas de boucle magnétique | réclamation | dans 3 j.o. | 27 nov. 2026",
        "réponse attendue | R-6 | Courrier perdu | réclamation | dans 7 j.o. | 3 déc. 2026",
        "sans suite | R-3 | Accueil agréable | remarque | sans suite | —",
        "répondu | R-1 | grave · Rampe fermée | réclamation | répondu | 24 nov. 2026",
        "répondu | R-2 | Afficher le temps d’attente | suggestion | clos | 26 oct. 2026",
      ])
    #expect(desk.summary == "1 en retard · 2 à orienter · 2 attendues · 0 sous le seuil")
  }

  @Test("one key asks what to do: nothing closes it, for a reason")
  func nothing() throws {
    var desk = try Desk(SampleLabel.handledStore(), at: .feedback("R-5"))
    desk.perform(.triage)
    #expect(desk.text("triage") == "réponse" && desk.reading("triage") == "reste à répondre")
    #expect(desk.remarks == ["Pas de boucle magnétique", "Réponse due le : ven. 27 nov. 2026 · dans 3 j.o."])
    desk.fill("triage", "rien")
    #expect(desk.shown == ["triage", "reason"] && desk.reading("triage") == "clos pour cette raison")
    desk.press(.save)
    #expect(desk.reading("reason") == "✗ Il manque la raison.")
    desk.fill("reason", "boucle posée en 2025")
    desk.press(.save)
    #expect(
      desk.message == "Retour R-5 « Pas de boucle magnétique » clos sans suite : boucle posée en 2025 · u pour annuler")
    #expect(desk.summary == "clos")
  }

  @Test("an answer is asked of somebody, and what was decided can be changed")
  func owner() throws {
    var desk = try Desk(SampleLabel.handledStore(), at: .feedback("R-5"))
    desk.perform(.triage)
    desk.fill("owner", "BTI")
    desk.press(.save)
    let triaged = try desk.store.read { try $0.feedback("R-5") }
    #expect((triaged.triage, triaged.owner, triaged.stage) == (.answer, .bureau("BTI"), .inProgress))
    desk.perform(.triage)
    #expect(desk.text("triage") == "réponse" && desk.text("owner") == "BTI")
  }

  @Test(
    "whoever was put in charge meanwhile stays so where the form names nobody else", arguments: ["rien", "réponse"])
  func ownerMeanwhile(triage: String) throws {
    let store = try SampleLabel.handledStore()
    var desk = try Desk(store, at: .feedback("R-5"))
    desk.perform(.triage)
    let before = try store.read { try $0.feedback("R-5") }
    var after = before
    after.owner = .bureau("BTI")
    try store.perform(EditFeedback(before, to: after), by: SampleLabel.signature("Sacha Petit"))
    desk.fill("triage", triage)
    desk.fill("reason", "boucle posée en 2025")
    desk.press(.save)
    let triaged = try store.read { try $0.feedback("R-5") }
    #expect(triaged.triage != nil && triaged.owner == .bureau("BTI"))
  }

  @Test("a working group opens its form, linked to it; formed, it has it in hand")
  func group() throws {
    var desk = try Desk(SampleLabel.handledStore(), at: .feedback("R-5"))
    desk.perform(.triage)
    desk.fill("triage", "groupe")
    #expect(desk.shown == ["triage"])
    desk.press(.save)
    #expect(desk.text("feedback") == "R-5" && desk.text("title") == "Pas de boucle magnétique")
    desk.fill("members", "BAC")
    desk.press(.save)
    #expect(try desk.store.read { try $0.feedback("R-5").triage } == .group)
    #expect(desk.lines.first == " | 24 nov. 2026 | Groupe de travail : G-1 Pas de boucle magnétique | ")
    desk.perform(.first, .open)
    #expect(desk.place == .group("G-1"))
  }

  @Test("an action opens its form, linked to it; saved, the page has it")
  func action() throws {
    var desk = try Desk(SampleLabel.handledStore(), at: .feedback("R-5"))
    desk.perform(.triage)
    desk.fill("triage", "action")
    #expect(desk.shown == ["triage"])
    desk.press(.save)
    #expect(desk.remarks.first == "L’action sera liée au retour R-5.")
    #expect(desk.text("origin") == "réclamation" && desk.text("site") == "RIV")
    desk.fill("title", "Poser une boucle magnétique")
    desk.press(.save)
    #expect(
      desk.message == "Action A-2 ouverte pour le retour R-5 : Poser une boucle magnétique · u pour annuler")
    #expect(desk.lines.first == "ouverte | 24 nov. 2026 | Action : A-2 Poser une boucle magnétique (ouverte) | ")
    #expect(try desk.store.read { try $0.feedback("R-5").triage } == .action)
    desk.perform(.first, .open)
    #expect(desk.place == .action("A-2"))
  }

  @Test("is acknowledged on a day, and says whether that is in time")
  func acknowledge() throws {
    var desk = try Desk(SampleLabel.handledStore(), at: .feedback("R-4"))
    desk.perform(.acknowledge)
    #expect(
      desk.remarks == [
        "Courriel sans réponse", "L’accusé de réception était dû le 17 nov. 2026 : il est hors délai.",
      ])
    desk.fill("day", "17/11")
    #expect(desk.remarks.last == "Accusé de réception dû le 17 nov. 2026.")
    desk.fill("day", "9/11")
    desk.press(.save)
    #expect(desk.reading("day") == "✗ L’accusé de réception ne peut précéder la réception, le 10 nov. 2026.")
    desk.fill("day", "16/11")
    desk.press(.save)
    #expect(desk.header.contains("Accusé envoyé le : lun. 16 nov. 2026 · dans le délai"))
  }

  @Test("the answer is put off for a reason, not beyond the red line")
  func extend() throws {
    var desk = try Desk(SampleLabel.handledStore(), at: .feedback("R-5"))
    desk.perform(.extendFeedback)
    #expect(desk.remarks.last == "Ligne rouge : mer. 20 janv. 2027")
    desk.fill("day", "21/1/2027")
    desk.fill("reason", "devis attendu")
    desk.press(.save)
    #expect(
      desk.reading("day")
        == "✗ Rien ne se répond après le 20 janv. 2027 : passé ce délai, le silence vaut refus.")
    desk.fill("day", "11/12")
    desk.press(.save)
    #expect(desk.header.contains("Raison du délai : devis attendu"))
    #expect(!desk.header.contains("Délai : 7 j"))
  }

  @Test("what is late is not put off any more")
  func late() throws {
    let desk = try Desk(SampleLabel.handledStore(), at: .feedback("R-5"), today: SampleLabel.day("2026-11-28"))
    let command = desk.model.commands.first { $0.name == .extendFeedback }
    #expect(command?.refusal?.key == "refusal.feedback.alreadyLate")
  }

  @Test("is closed with what became of it, and opened again for a reason")
  func close() throws {
    var desk = try Desk(SampleLabel.handledStore(), at: .feedback("R-1"))
    desk.perform(.closeFeedback)
    #expect(
      desk.remarks == ["Rampe fermée", "A-1 Réparer la rampe (ouverte)", "La rampe rouvre en décembre."])
    desk.fill("outcome", "rampe réparée")
    desk.press(.save)
    #expect(desk.message == "Retour R-1 « Rampe fermée » clos : rampe réparée · u pour annuler")
    desk.perform(.closeFeedback)
    #expect(desk.message == "Ce retour est clos depuis le 24 nov. 2026 : il faut le rouvrir.")
    desk.perform(.reopenFeedback)
    desk.fill("reason", "de nouveau fermée")
    desk.press(.save)
    #expect(desk.summary == "rouvert")
  }

  @Test("what awaits an answer is not closed without one, and says so")
  func refused() throws {
    var desk = try Desk(SampleLabel.handledStore(), at: .feedback("R-4"))
    desk.perform(.closeFeedback)
    #expect(desk.message == "Une réponse est annoncée pour le 2 déc. 2026 : il faut d’abord répondre.")
    desk.perform(.reopenFeedback)
    #expect(desk.message == "Ce retour n’est pas clos.")
    desk.perform(.answer)
    desk.fill("answer", "répondu ce jour")
    desk.fill("outcome", "boîte relevée chaque matin")
    desk.press(.save)
    #expect(desk.summary == "clos")
  }

  @Test("a later answer is not slipped into a correction")
  func edit() throws {
    var desk = try Desk(SampleLabel.handledStore(), at: .feedback("R-5"))
    desk.perform(.edit)
    #expect([desk.text("severity"), desk.text("accessibility"), desk.text("due")] == ["grave", "oui", "27/11/2026"])
    desk.fill("due", "1/12")
    desk.press(.save)
    #expect(
      desk.reading("due") == "✗ La réponse est annoncée pour le 27 nov. 2026 : la repousser demande une raison.")
    desk.fill("due", "")
    #expect(desk.reading("due") == "pour le 27 nov. 2026 (7 j)")
    desk.fill("accessibility", "non")
    #expect(desk.reading("due") == "pour le 11 déc. 2026 (15 j.o.)")
    desk.press(.save)
    #expect(try desk.store.read { try $0.feedback("R-5").dueOn } == SampleLabel.day("2026-12-11"))
  }

  @Test("its page has its words, the answer, what came of it and its files, each whole beside the list")
  func page() throws {
    var desk = try Desk(SampleLabel.handledStore(), at: .feedback("R-1"))
    #expect(
      Array(desk.lines.prefix(4)) == [
        " | 2 nov. 2026 | Texte : Bonjour, la rampe est fermée depuis l’été. Merci d’avance. | ",
        " | 20 nov. 2026 | Réponse : La rampe rouvre en décembre. | ",
        "ouverte | 24 nov. 2026 | Action : A-1 Réparer la rampe (ouverte) | ",
        " | — | Pièce jointe : rampe.jpg · image/jpeg · 48 213 octets · /srv/retours/rampe.jpg | ",
      ])
    #expect(desk.header.contains("Auteur : Maëlle Crouzet") && desk.header.contains("Bureau : BAC"))
    desk.rest()
    #expect(desk.side == "Bonjour,\nla rampe est fermée depuis l’été.\nMerci d’avance.")
  }

  @Test("where others look on, neither who wrote nor the words are told")
  func masked() throws {
    var desk = try Desk(SampleLabel.handledStore(), at: .feedback("R-1"), masksNames: true)
    #expect(desk.lines.first == " | 2 nov. 2026 | Texte : texte masqué | ")
    #expect(desk.header.contains("Auteur : …"))
    #expect(desk.lines[3] == " | — | Pièce jointe : … · image/jpeg · 48 213 octets | ")
    desk.perform(.down, .down, .down)
    desk.rest()
    #expect(desk.side == "… · image/jpeg · 48 213 octets")
    desk.perform(.edit)
    #expect(!desk.shown.contains("sender") && !desk.shown.contains("details"))
    desk.fill("subject", "Rampe toujours fermée")
    desk.press(.save)
    let kept = try desk.store.read { try $0.feedback("R-1") }
    #expect(kept.sender == "Maëlle Crouzet" && kept.details.hasPrefix("Bonjour"))
  }
}

@Suite("You said, we did")
struct OutcomesListTests {
  @Test("tells what each became, the latest first, from the list and back")
  func outcomes() throws {
    var desk = try Desk(SampleLabel.handledStore(), at: .listening)
    desk.perform(.outcomes)
    #expect(desk.place == .outcomes)
    let told = desk.lines.map { line in
      line.split(separator: "|").prefix(4).dropFirst().map { $0.trimmingPrefix(" ") }.joined(separator: "|")
    }
    #expect(
      told.sorted() == [
        "R-1 |Rampe fermée |A-1 Réparer la rampe (ouverte) ",
        "R-2 |Afficher le temps d’attente |temps d’attente affiché ",
        "R-3 |Accueil agréable |sans suite ", "R-4 |Courriel sans réponse |réponse en préparation ",
        "R-5 |Pas de boucle magnétique |à orienter ", "R-6 |Courrier perdu |excuses ",
      ])
    #expect(desk.summary == "2 suites connues sur 6")
    desk.perform(.outcomes)
    #expect(desk.place == .listening)
  }

  @Test(
    "is filtered by its kind, its stage, what was decided and who is in charge",
    arguments: [
      ("étape:clos", ["R-2", "R-3"]), ("stage:closed", ["R-2", "R-3"]), ("à-orienter", ["R-5", "R-6"]),
      ("retard", ["R-4"]), ("nature:suggestion", ["R-2"]), ("canal:courriel", ["R-4"]), ("suite:action", ["R-1"]),
      ("gravité:grave", ["R-1", "R-5"]), ("à:BAC", ["R-1", "R-4"]), ("site:RIV", ["R-5"]), ("bureau:BAC", ["R-1"]),
      ("accessibilité", ["R-5"]), ("à-accuser", ["R-4"]), ("ouvert", ["R-1", "R-4", "R-5", "R-6"]),
    ] as [(String, [String])])
  func filter(words: String, codes: [String]) throws {
    for place in [Place.outcomes, .listening] {
      var desk = try Desk(SampleLabel.handledStore(), at: place)
      desk.perform(.filter)
      desk.type(words)
      #expect(desk.ids.sorted() == codes, "\(place)")
    }
  }
}
